package org.publicaccord.biddingservice.procedure;

import java.util.Map;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Points;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Sha256;

/** What can be asked of a procedure. */
public sealed interface ProcedureCommand {

    /** The procedure that is meant. */
    ProcedureId procedure();

    /** Open what a tender notice offers. Follows from its publication. */
    record OpenOpportunity(Outline outline, ProcedureTerms terms) implements ProcedureCommand {
        @Override
        public ProcedureId procedure() {
            return outline.procedure();
        }
    }

    /** Ask the buyer something. */
    record AskQuestion(
            ProcedureId procedure,
            QuestionId question,
            Optional<LotId> lot,
            QuestionText text,
            Acting by)
            implements ProcedureCommand {}

    /**
     * Answer a question, to everyone. A later answer takes the place of an earlier one.
     *
     * @param anonymised the question without what tells who asked; empty if its own words do not
     */
    record AnswerQuestion(
            ProcedureId procedure,
            QuestionId question,
            Optional<QuestionText> anonymised,
            AnswerText answer,
            Acting by)
            implements ProcedureCommand {}

    /**
     * Submit a tender for a lot. A later one takes the place of an earlier one.
     *
     * @param received SHA-256 of what was received, byte for byte
     * @param bidder the organisation that the person acts for
     */
    record SubmitTender(
            ProcedureId procedure,
            SubmissionId submission,
            LotId lot,
            TenderContent content,
            Sha256 received,
            Party bidder,
            PersonId by)
            implements ProcedureCommand {}

    /** Take a tender back. */
    record WithdrawTender(ProcedureId procedure, SubmissionId submission, Acting by)
            implements ProcedureCommand {}

    /**
     * State, with evidence, that an organisation is one of those to whom the contract is reserved.
     */
    record SubmitEligibilityEvidence(ProcedureId procedure, Claim claim, PersonId by)
            implements ProcedureCommand {}

    /**
     * Verify the eligibility of a bidder: what it stated is held against the law.
     *
     * @param doubts why its evidence does not show what it stated; empty if it does
     */
    record VerifyEligibility(
            ProcedureId procedure, OrganisationId bidder, Optional<Reason> doubts, Acting by)
            implements ProcedureCommand {}

    /** Close tenders. Sent when the closing time has come. */
    record CloseTenders(ProcedureId procedure) implements ProcedureCommand {}

    /** Appoint somebody to score, or record what they declare by now. */
    record AppointAssessor(ProcedureId procedure, Assessor assessor, Acting by)
            implements ProcedureCommand {}

    /** Score a tender under one criterion, or score it anew. */
    record ScoreTender(ProcedureId procedure, Cell cell, Points points, Reason because, Acting by)
            implements ProcedureCommand {}

    /** Record what is agreed that a tender earns under one criterion. */
    record ModerateScores(ProcedureId procedure, Moderation agreed, Acting by)
            implements ProcedureCommand {}

    /**
     * Recommend an award for each lot: to the tender that earned most.
     *
     * @param noAward the lots for which no award is recommended, with reasons
     */
    record RecommendAward(ProcedureId procedure, Map<LotId, Reason> noAward, Acting by)
            implements ProcedureCommand {
        public RecommendAward {
            noAward = Map.copyOf(noAward);
        }
    }

    /** Give every assessed tenderer its summary (Procurement Act 2023, section 50). */
    record IssueAssessmentSummaries(ProcedureId procedure, Acting by) implements ProcedureCommand {}

    /** Stop. Follows from the end of the procurement (Procurement Act 2023, section 55). */
    record Cancel(ProcedureId procedure, Reason because) implements ProcedureCommand {}
}
