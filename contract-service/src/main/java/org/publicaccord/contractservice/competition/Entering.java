package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.competition.CompetitionCommand.EnterContract;
import org.publicaccord.contractservice.competition.CompetitionEvent.ContractEntered;
import org.publicaccord.contractservice.competition.CompetitionState.InStandstill;
import org.publicaccord.contractservice.competition.CompetitionState.MayEnter;
import org.publicaccord.contractservice.competition.CompetitionState.Suspended;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.RuleCodes;

/**
 * Enters the contract: only after the standstill, and with the indicators that the law asks for.
 */
final class Entering {

    private final Rules rules;

    Entering(Rules rules) {
        this.rules = rules;
    }

    Decision<CompetitionEvent> decide(
            EnterContract command, CompetitionState state, OnFile file, LocalDate today) {
        if (state instanceof InStandstill running) {
            if (!AwaitingStandstill.isOver(running.standstill(), today)) {
                var basis = rules.of(running.governance()).basis(RuleCodes.STANDSTILL);
                return Decision.refuse(Refusals.standstillRuns(running.standstill(), basis));
            }
            var ready = new MayEnter(running.design(), running.governance(), running.winner());
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

    private Decision<CompetitionEvent> enter(
            EnterContract command,
            MayEnter ready,
            OnFile file,
            LocalDate today,
            List<CompetitionEvent> before) {
        Governance now =
                new Governance(
                        ready.governance().rulePack(),
                        ready.governance().nation(),
                        ready.governance().purchase().worth(ready.winner().price().amount()));
        Optional<Refusal> objection = objection(command, now);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        List<CompetitionEvent> events = new ArrayList<>(before);
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
                ready.winner().lot(),
                today,
                ready.winner().price(),
                command.term(),
                command.extensionMonths(),
                command.kpis(),
                command.withoutKpisBecause().map(Reason::words),
                List.of(),
                Optional.empty());
    }

    private Optional<Refusal> objection(EnterContract command, Governance governance) {
        if (command.term().firstDay().isEmpty() || command.term().lastDay().isEmpty()) {
            return Optional.of(Refusals.termIncomplete());
        }
        ProcurementActRules act = rules.of(governance);
        return Indicators.missing(
                act.kpis(governance.purchase()), command.kpis(), command.withoutKpisBecause());
    }
}
