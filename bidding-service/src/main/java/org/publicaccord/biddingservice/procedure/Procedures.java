package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.util.List;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AppointAssessor;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.Cancel;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.CloseTenders;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.IssueAssessmentSummaries;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ModerateScores;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.RecommendAward;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ScoreTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitEligibilityEvidence;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.VerifyEligibility;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.WithdrawTender;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityCancelled;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityOpened;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NotOpened;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.RulePacks;

/** Decides what becomes of a procedure, from its opening to the assessment summaries. */
public final class Procedures implements Decider<ProcedureCommand, ProcedureState, ProcedureEvent> {

    private final Verifying verifying;

    /**
     * @param packs the rules as data
     */
    public Procedures(RulePacks packs) {
        this.verifying = new Verifying(packs);
    }

    /** Knows what history means, and decides nothing that a rule pack is needed for. */
    public static Procedures ofHistory() {
        return new Procedures(RulePacks.of(List.of()));
    }

    @Override
    public ProcedureState initialState() {
        return new NotOpened();
    }

    @Override
    public Decision<ProcedureEvent> decide(
            ProcedureCommand command, ProcedureState state, Instant at) {
        return switch (state) {
            case NotOpened _ -> beforeItsNotice(command);
            case Known known -> decide(command, known, at);
        };
    }

    private static Decision<ProcedureEvent> beforeItsNotice(ProcedureCommand command) {
        return switch (command) {
            case OpenOpportunity it ->
                    Decision.accept(new OpportunityOpened(it.outline(), it.terms()));
            // What was never offered needs not be taken back.
            case Cancel _ -> Decision.nothingNew();
            case AskQuestion _,
                    AnswerQuestion _,
                    SubmitTender _,
                    WithdrawTender _,
                    SubmitEligibilityEvidence _,
                    VerifyEligibility _,
                    CloseTenders _,
                    AppointAssessor _,
                    ScoreTender _,
                    ModerateScores _,
                    RecommendAward _,
                    IssueAssessmentSummaries _ ->
                    Decision.refuse(Refusals.noSuchProcedure());
        };
    }

    private Decision<ProcedureEvent> decide(ProcedureCommand command, Known state, Instant at) {
        return switch (command) {
            case OpenOpportunity it -> openAgain(it, state);
            case AskQuestion it -> Clarifying.ask(it, state, at);
            case AnswerQuestion it -> Clarifying.answer(it, state, at);
            case SubmitTender it -> Submitting.submit(it, state, at);
            case WithdrawTender it -> Submitting.withdraw(it, state, at);
            case SubmitEligibilityEvidence it -> Verifying.submit(it, state, at);
            case VerifyEligibility it -> verifying.verify(it, state, London.day(at));
            case CloseTenders _ -> Submitting.close(state, at);
            case AppointAssessor it -> Appointing.appoint(it, state);
            case ScoreTender it -> Marking.score(it, state);
            case ModerateScores it -> Marking.moderate(it, state);
            case RecommendAward it -> Recommending.recommend(it, state);
            case IssueAssessmentSummaries it -> Recommending.issueSummaries(it, state);
            case Cancel it -> cancel(it, state);
        };
    }

    private static Decision<ProcedureEvent> openAgain(OpenOpportunity command, Known state) {
        return state.notice().equals(new Notice(command.outline(), command.terms()))
                ? Decision.nothingNew()
                : Decision.refuse(Refusals.openedAlready(state.notice()));
    }

    private static Decision<ProcedureEvent> cancel(Cancel command, Known state) {
        return state instanceof Cancelled
                ? Decision.nothingNew()
                : Decision.accept(
                        new OpportunityCancelled(state.notice().outline(), command.because()));
    }

    @Override
    public ProcedureState evolve(ProcedureState state, ProcedureEvent event) {
        return History.evolve(state, event);
    }
}
