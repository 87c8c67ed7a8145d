package org.publicaccord.biddingservice.storing;

import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentCompleted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentSummariesIssued;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessorAppointed;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AwardRecommended;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityEvidenceSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityRefused;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityVerified;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityCancelled;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityOpened;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAnswered;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAsked;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.ScoresModerated;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderDisregarded;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderScored;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderWithdrawn;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TendersClosed;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens to procedures. They are never changed; classes may be. */
public final class ProcedureEventNames {

    private ProcedureEventNames() {}

    /** All events of a procedure at their current revision. */
    public static EventNames all() {
        return EventNames.builder()
                .name("procedure.opportunity-opened", 1, OpportunityOpened.class)
                .name("procedure.question-asked", 1, QuestionAsked.class)
                .name("procedure.question-answered", 1, QuestionAnswered.class)
                .name("procedure.tender-submitted", 1, TenderSubmitted.class)
                .name("procedure.tender-withdrawn", 1, TenderWithdrawn.class)
                .name(
                        "procedure.eligibility-evidence-submitted",
                        1,
                        EligibilityEvidenceSubmitted.class)
                .name("procedure.eligibility-verified", 1, EligibilityVerified.class)
                .name("procedure.eligibility-refused", 1, EligibilityRefused.class)
                .name("procedure.tender-disregarded", 1, TenderDisregarded.class)
                .name("procedure.tenders-closed", 1, TendersClosed.class)
                .name("procedure.assessor-appointed", 1, AssessorAppointed.class)
                .name("procedure.tender-scored", 1, TenderScored.class)
                .name("procedure.scores-moderated", 1, ScoresModerated.class)
                .name("procedure.assessment-completed", 1, AssessmentCompleted.class)
                .name("procedure.award-recommended", 1, AwardRecommended.class)
                .name("procedure.assessment-summaries-issued", 1, AssessmentSummariesIssued.class)
                .name("procedure.opportunity-cancelled", 1, OpportunityCancelled.class)
                .json(StoredJson::shape)
                .build();
    }
}
