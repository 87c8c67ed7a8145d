package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.HostEnded;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.AnswerSurvey;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.CastVote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveHost;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ProposeDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RaiseConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RecordMeeting;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.WhileWorking;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;
import org.publicaccord.decider.Decision;

/**
 * Decides what parties ask that work by an agreement; what the calendar brought about comes first.
 */
record WorkingTogether(Rules rules) {

    Decision<WorkingAgreementEvent> decide(
            WhileWorking command, WorkingAgreementState state, OnFile file, LocalDate today) {
        if (!(state instanceof Working working)) {
            return Decision.refuse(Refusals.notNow("to work by the agreement", state));
        }
        if (isOver(file, today)) {
            return Decision.refuse(Refusals.over());
        }
        Circle before = new Circle(rules, working.partnership(), file, today);
        if (!before.members().contains(command.by().organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        List<RelationshipEvent> due = TheCalendar.due(before);
        Circle circle = new Circle(rules, TheCalendar.after(before.now(), due), file, today);
        return switch (act(command, circle)) {
            case Decision.Refused<WorkingAgreementEvent> refused -> refused;
            case Decision.Accepted<WorkingAgreementEvent> it when it.events().isEmpty() -> it;
            case Decision.Accepted<WorkingAgreementEvent> it -> {
                List<WorkingAgreementEvent> all = new ArrayList<>(due);
                all.addAll(it.events());
                yield Decision.accept(all);
            }
        };
    }

    /** What the calendar brought about and is not on record yet. */
    Decision<WorkingAgreementEvent> observe(
            WorkingAgreementState state, OnFile file, LocalDate today) {
        return state instanceof Working working && !isOver(file, today)
                ? Decision.accept(
                        TheCalendar.due(new Circle(rules, working.partnership(), file, today)))
                : Decision.nothingNew();
    }

    /** The host ended early: the parties are told, and look for another one or end theirs. */
    Decision<WorkingAgreementEvent> lose(
            ObserveHost command, WorkingAgreementState state, OnFile file, LocalDate today) {
        return state instanceof Working working
                        && !isOver(file, today)
                        && working.partnership().standsUnder(command.host())
                ? Decision.accept(
                        new HostEnded(
                                file.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.host(),
                                command.endedOn()))
                : Decision.nothingNew();
    }

    private static boolean isOver(OnFile file, LocalDate today) {
        Agreement agreement = file.facts().agreement().orElseThrow();
        return agreement.ended().isPresent()
                || agreement.lastDay().isBefore(today)
                || file.stage() == Stage.CLOSED;
    }

    private static Decision<WorkingAgreementEvent> act(WhileWorking command, Circle circle) {
        return switch (command) {
            case RecordMeeting it -> Meeting.decide(it, circle);
            case ProposeDecision it -> Deciding.propose(it, circle);
            case CastVote it -> Deciding.vote(it, circle);
            case SettleDecision it -> Deciding.settle(it, circle);
            case RaiseConcern it -> Caring.raise(it, circle);
            case EscalateConcern it -> Caring.escalate(it, circle);
            case ResolveConcern it -> Caring.resolve(it, circle);
            case OpenRenegotiation it -> ChangingTerms.open(it, circle);
            case LapseRenegotiation it -> ChangingTerms.lapse(it, circle);
            case AnswerSurvey it -> Surveying.decide(it, circle);
            case LeaveAgreement it -> ChangingTerms.leave(it, circle);
        };
    }
}
