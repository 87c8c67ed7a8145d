package org.publicaccord.contractservice.awarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.awarding.AwardState.InStandstill;
import org.publicaccord.contractservice.awarding.AwardState.MayEnter;
import org.publicaccord.contractservice.awarding.AwardState.Suspended;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RuleCodes;
import org.publicaccord.rules.reserving.Reservations;

/**
 * Enters the contract: only after the standstill, and with the indicators that the law asks for.
 */
final class Entering {

    private final ActRules rules;

    Entering(ActRules rules) {
        this.rules = rules;
    }

    Decision<AwardEvent> decide(
            EnterContract command, AwardState state, OnFile file, LocalDate today) {
        if (state instanceof InStandstill running) {
            if (!AwaitingStandstill.isOver(running.standstill(), today)) {
                var basis = rules.of(running.award().governance()).basis(RuleCodes.STANDSTILL);
                return Decision.refuse(Refusals.standstillRuns(running.standstill(), basis));
            }
            var ready = new MayEnter(running.award());
            return enter(command, ready, file, today, List.of(AwaitingStandstill.ended(file)));
        }
        if (state instanceof MayEnter ready) {
            return enter(command, ready, file, today, List.of());
        }
        return Decision.refuse(
                state instanceof Suspended
                        ? Refusals.awardIsSuspended()
                        : Refusals.notNow("to enter the contract", state));
    }

    private Decision<AwardEvent> enter(
            EnterContract command,
            MayEnter ready,
            OnFile file,
            LocalDate today,
            List<AwardEvent> before) {
        Governance pinned = ready.award().governance();
        Governance now =
                new Governance(
                        pinned.rulePack(),
                        pinned.nation(),
                        pinned.purchase().worth(ready.award().price().amount()),
                        pinned.process());
        Optional<Refusal> objection = objection(command, now, file);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        List<AwardEvent> events = new ArrayList<>(before);
        events.add(
                new ContractEntered(
                        command.contract(),
                        Stage.MOBILISING,
                        PublicRecord.entered(file.facts(), agreement(command, ready, today)),
                        now,
                        command.signedContent()));
        return Decision.accept(events);
    }

    private static Agreement agreement(EnterContract command, MayEnter ready, LocalDate today) {
        return new Agreement(
                ready.award().id(),
                today,
                ready.award().price(),
                command.term(),
                command.extensionMonths(),
                command.kpis(),
                command.withoutKpisBecause().map(Reason::words),
                List.of(),
                Optional.empty());
    }

    private Optional<Refusal> objection(EnterContract command, Governance governance, OnFile file) {
        if (command.term().firstDay().isEmpty() || command.term().lastDay().isEmpty()) {
            return Optional.of(Refusals.termIncomplete());
        }
        Optional<Refusal> tooLong = tooLongForMutuals(command, governance, file);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        return rules.ifOfTheAct(governance)
                .flatMap(act ->
                        Indicators.missing(
                                act.kpis(governance.purchase()),
                                command.kpis(),
                                command.withoutKpisBecause()));
    }

    /** Section 33(1)(b): a contract reserved to public service mutuals has a longest term. */
    private Optional<Refusal> tooLongForMutuals(
            EnterContract command, Governance governance, OnFile file) {
        boolean toMutuals =
                file.facts()
                        .course()
                        .flatMap(Course::procedure)
                        .flatMap(Procedure::reserved)
                        .flatMap(Reserved::toMutuals)
                        .isPresent();
        if (!toMutuals) {
            return Optional.empty();
        }
        return new Reservations(rules.of(governance).pack())
                .tooLong(
                        command.term().firstDay().orElseThrow(),
                        Baseline.latestDay(command.term(), command.extensionMonths()));
    }
}
