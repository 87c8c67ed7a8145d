package org.publicaccord.biddingservice.reacting;

import org.publicaccord.biddingservice.procedure.ProcedureEvent;
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
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * An opportunity that opens is closed at its closing time. Doing this twice for one event changes
 * nothing.
 */
public final class WhenOpportunityOpensThenSetClosingTime {

    /** What the deadline asks for. */
    static final String CLOSE_TENDERS = "close-tenders";

    private final DeadlineSchedule schedule;

    public WhenOpportunityOpensThenSetClosingTime(DeadlineSchedule schedule) {
        this.schedule = schedule;
    }

    public void after(ProcedureEvent event) {
        switch (event) {
            case OpportunityOpened it ->
                    schedule.set(
                            key(it.procedure()),
                            it.terms().tendersCloseAt(),
                            it.procedure().value(),
                            CLOSE_TENDERS);
            case TendersClosed it -> schedule.cancel(key(it.procedure()));
            case OpportunityCancelled it -> schedule.cancel(key(it.procedure()));
            case QuestionAsked _,
                    QuestionAnswered _,
                    TenderSubmitted _,
                    TenderWithdrawn _,
                    EligibilityEvidenceSubmitted _,
                    EligibilityVerified _,
                    EligibilityRefused _,
                    TenderDisregarded _,
                    AssessorAppointed _,
                    TenderScored _,
                    ScoresModerated _,
                    AssessmentCompleted _,
                    AwardRecommended _,
                    AssessmentSummariesIssued _ -> {}
        }
    }

    private static String key(ProcedureId procedure) {
        return "closing:" + procedure;
    }
}
