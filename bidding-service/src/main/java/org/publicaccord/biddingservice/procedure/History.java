package org.publicaccord.biddingservice.procedure;

import java.util.function.UnaryOperator;
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
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.NotOpened;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.ProcedureState.Recommended;
import org.publicaccord.biddingservice.procedure.ProcedureState.SummariesIssued;
import org.publicaccord.biddingservice.procedure.Question.Reply;
import org.publicaccord.biddingservice.procedure.Tender.Fate;

/** What a procedure has become, event by event. */
final class History {

    private History() {}

    static ProcedureState evolve(ProcedureState state, ProcedureEvent event) {
        return switch (event) {
            case OpportunityOpened it -> opened(state, it);
            case QuestionAsked it -> asked(open(state, it), it);
            case QuestionAnswered it -> answered(open(state, it), it);
            case TenderSubmitted it -> submitted(open(state, it), it);
            case TenderWithdrawn it -> withdrawn(open(state, it), it);
            case EligibilityEvidenceSubmitted it -> claimed(open(state, it), it);
            case EligibilityVerified it ->
                    tendersNow(
                            state,
                            it,
                            tenders ->
                                    tenders.found(it.bidder().id(), new Claim.Finding.Verified()));
            case EligibilityRefused it ->
                    tendersNow(
                            state,
                            it,
                            tenders ->
                                    tenders.found(
                                            it.bidder().id(),
                                            new Claim.Finding.Refused(it.because())));
            case TenderDisregarded it ->
                    tendersNow(
                            state,
                            it,
                            tenders -> tenders.now(it.submission(), new Fate.Disregarded()));
            case TendersClosed it -> closed(open(state, it), it);
            case AssessorAppointed it ->
                    assessing(state, assessment(state, it).with(it.assessor()));
            case TenderScored it -> assessing(state, assessment(state, it).with(it.score()));
            case ScoresModerated it -> assessing(state, assessment(state, it).with(it.agreed()));
            case AssessmentCompleted it -> assessing(state, assessment(state, it));
            case AwardRecommended it -> recommended(state, it);
            case AssessmentSummariesIssued it -> summariesIssued(state, it);
            case OpportunityCancelled it -> new Cancelled(running(state, it), it.because());
        };
    }

    private static ProcedureState opened(ProcedureState state, OpportunityOpened event) {
        return switch (state) {
            case NotOpened _ ->
                    new Open(
                            new Notice(event.outline(), event.terms()),
                            Questions.NONE,
                            Tenders.NONE);
            case Known _ -> throw impossible(state, event);
        };
    }

    private static Open asked(Open state, QuestionAsked event) {
        var question =
                new Question(
                        event.question(),
                        event.by(),
                        event.lot(),
                        event.text(),
                        event.askedAt(),
                        new Reply.Awaited());
        return new Open(state.notice(), state.questions().with(question), state.tenders());
    }

    private static Open claimed(Open state, EligibilityEvidenceSubmitted event) {
        return new Open(state.notice(), state.questions(), state.tenders().with(event.claim()));
    }

    /** Eligibility is verified between the closing time and the recommendation. */
    private static ProcedureState tendersNow(
            ProcedureState state, ProcedureEvent event, UnaryOperator<Tenders> change) {
        return switch (state) {
            case Closed it -> new Closed(it.notice(), it.questions(), change.apply(it.tenders()));
            case Assessing it ->
                    new Assessing(
                            it.notice(),
                            it.questions(),
                            change.apply(it.tenders()),
                            it.assessment());
            case NotOpened _, Open _, NoTenders _, Concluded _, Cancelled _ ->
                    throw impossible(state, event);
        };
    }

    private static Open answered(Open state, QuestionAnswered event) {
        var answer = new Reply.Answered(event.asPublished(), event.answer(), event.answeredAt());
        return new Open(
                state.notice(),
                state.questions().answered(event.question(), answer),
                state.tenders());
    }

    private static Open submitted(Open state, TenderSubmitted event) {
        var tender =
                new Tender(
                        event.submission(),
                        event.lot(),
                        event.bidder(),
                        event.price(),
                        event.content(),
                        event.receivedAt(),
                        event.by(),
                        new Fate.Live());
        Tenders before =
                event.replaces()
                        .map(it -> state.tenders().now(it, new Fate.Replaced(event.submission())))
                        .orElse(state.tenders());
        return new Open(state.notice(), state.questions(), before.with(tender));
    }

    private static Open withdrawn(Open state, TenderWithdrawn event) {
        return new Open(
                state.notice(),
                state.questions(),
                state.tenders().now(event.submission(), new Fate.Withdrawn()));
    }

    private static Known closed(Open state, TendersClosed event) {
        boolean none = event.counts().stream().allMatch(it -> it.tenders() == 0);
        return none
                ? new NoTenders(state.notice(), state.questions(), state.tenders())
                : new Closed(state.notice(), state.questions(), state.tenders());
    }

    private static Recommended recommended(ProcedureState state, AwardRecommended event) {
        Assessment assessment = assessment(state, event);
        Known known = running(state, event);
        return new Recommended(
                known.notice(), known.questions(), known.tenders(), assessment, event.outcomes());
    }

    private static SummariesIssued summariesIssued(
            ProcedureState state, AssessmentSummariesIssued event) {
        if (state instanceof Recommended it) {
            return new SummariesIssued(
                    it.notice(), it.questions(), it.tenders(), it.assessment(), it.outcomes());
        }
        throw impossible(state, event);
    }

    private static Assessing assessing(ProcedureState state, Assessment assessment) {
        Known known = (Known) state;
        return new Assessing(known.notice(), known.questions(), known.tenders(), assessment);
    }

    private static Open open(ProcedureState state, ProcedureEvent event) {
        if (state instanceof Open open) {
            return open;
        }
        throw impossible(state, event);
    }

    /** What was assessed so far, of tenders that are closed. */
    private static Assessment assessment(ProcedureState state, ProcedureEvent event) {
        return switch (state) {
            case Closed _ -> Assessment.NONE;
            case Assessing it -> it.assessment();
            case NotOpened _, Open _, NoTenders _, Concluded _, Cancelled _ ->
                    throw impossible(state, event);
        };
    }

    private static Known running(ProcedureState state, ProcedureEvent event) {
        return switch (state) {
            case NotOpened _, Cancelled _ -> throw impossible(state, event);
            case Known known -> known;
        };
    }

    private static IllegalStateException impossible(ProcedureState state, ProcedureEvent event) {
        return new IllegalStateException(
                "broken history: %s cannot follow %s in %s"
                        .formatted(
                                event.getClass().getSimpleName(),
                                state.getClass().getSimpleName(),
                                event.procedure()));
    }
}
