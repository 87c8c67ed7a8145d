package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Sha256;

/**
 * What can happen to a procedure. An event that is published carries the outline, so that it can be
 * told without reading others.
 */
public sealed interface ProcedureEvent {

    ProcedureId procedure();

    /** An event of which the world is told something. */
    sealed interface Told extends ProcedureEvent {

        Outline outline();

        @Override
        default ProcedureId procedure() {
            return outline().procedure();
        }
    }

    /** {@code procedure.opportunity-opened}: questions and tenders are taken. */
    record OpportunityOpened(Outline outline, ProcedureTerms terms) implements Told {}

    /** {@code procedure.question-asked}; private, because it tells who asked. */
    record QuestionAsked(
            ProcedureId procedure,
            QuestionId question,
            Acting by,
            Optional<LotId> lot,
            QuestionText text,
            Instant askedAt)
            implements ProcedureEvent {}

    /**
     * {@code procedure.question-answered}: the buyer answered, to everyone.
     *
     * @param asPublished the question as everyone reads it
     */
    record QuestionAnswered(
            Outline outline,
            QuestionId question,
            Optional<LotId> lot,
            QuestionText asPublished,
            AnswerText answer,
            Instant answeredAt)
            implements Told {}

    /**
     * {@code procedure.tender-submitted}: only the count is told.
     *
     * @param price the sum of its prices
     * @param content of what was received, which is kept as a private blob
     * @param replaces the submission whose place it takes
     * @param count how many tenders count now, over all lots
     */
    record TenderSubmitted(
            Outline outline,
            SubmissionId submission,
            LotId lot,
            Party bidder,
            PersonId by,
            Money price,
            Sha256 content,
            Instant receivedAt,
            Optional<SubmissionId> replaces,
            int count)
            implements Told {}

    /**
     * {@code procedure.tender-withdrawn}: only the count is told.
     *
     * @param count how many tenders count now, over all lots
     */
    record TenderWithdrawn(
            Outline outline, SubmissionId submission, PersonId by, Instant withdrawnAt, int count)
            implements Told {}

    /**
     * {@code procedure.tenders-closed}: the closing time came.
     *
     * @param closedAt the closing time, as the notice names it
     * @param counts how many tenders there are, for each lot
     */
    record TendersClosed(Outline outline, Instant closedAt, List<LotCount> counts) implements Told {
        public TendersClosed {
            counts = List.copyOf(counts);
        }
    }

    /** {@code procedure.eligibility-evidence-submitted}; private, because it tells who bids. */
    record EligibilityEvidenceSubmitted(ProcedureId procedure, Claim claim, PersonId by)
            implements ProcedureEvent {}

    /** {@code procedure.eligibility-verified}: told to the parties. */
    record EligibilityVerified(Outline outline, Party bidder) implements Told {}

    /** {@code procedure.eligibility-refused}: told to the parties, with the reason. */
    record EligibilityRefused(Outline outline, Party bidder, Reason because) implements Told {}

    /** {@code procedure.tender-disregarded}: a tender of a bidder to whom it is not reserved. */
    record TenderDisregarded(
            Outline outline, SubmissionId submission, LotId lot, Party bidder, Reason because)
            implements Told {}

    /** {@code procedure.assessor-appointed}; private. Also what an assessor declares later. */
    record AssessorAppointed(ProcedureId procedure, Assessor assessor) implements ProcedureEvent {}

    /** {@code procedure.tender-scored}; private. */
    record TenderScored(ProcedureId procedure, Score score) implements ProcedureEvent {}

    /** {@code procedure.scores-moderated}; private. */
    record ScoresModerated(ProcedureId procedure, Moderation agreed) implements ProcedureEvent {}

    /**
     * {@code procedure.assessment-completed}: the last that was open is agreed.
     *
     * @param counts how many tenders were assessed, for each lot
     */
    record AssessmentCompleted(Outline outline, List<LotCount> counts) implements Told {
        public AssessmentCompleted {
            counts = List.copyOf(counts);
        }
    }

    /**
     * {@code procedure.award-recommended}.
     *
     * @param lots as the notice names them
     * @param outcomes one for each lot, in the same order
     */
    record AwardRecommended(Outline outline, List<Lot> lots, List<LotOutcome> outcomes)
            implements Told {
        public AwardRecommended {
            lots = List.copyOf(lots);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** {@code procedure.assessment-summaries-issued}: tenderers can read how they were assessed. */
    record AssessmentSummariesIssued(Outline outline, List<Recipient> recipients) implements Told {
        public AssessmentSummariesIssued {
            recipients = List.copyOf(recipients);
        }
    }

    /** {@code procedure.opportunity-cancelled}: the procurement was stopped. */
    record OpportunityCancelled(Outline outline, Reason because) implements Told {}
}
