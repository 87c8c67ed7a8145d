package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AwardContract;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ContractAwarded;
import org.publicaccord.contractservice.providerselection.SelectionState.Advised;
import org.publicaccord.contractservice.providerselection.SelectionState.AtPanel;
import org.publicaccord.contractservice.providerselection.SelectionState.Awarded;
import org.publicaccord.contractservice.providerselection.SelectionState.Chosen;
import org.publicaccord.contractservice.providerselection.SelectionState.Confirmed;
import org.publicaccord.contractservice.providerselection.SelectionState.InStandstill;
import org.publicaccord.contractservice.providerselection.SelectionState.ProviderKnown;
import org.publicaccord.contractservice.providerselection.SelectionState.Represented;
import org.publicaccord.contractservice.providerselection.SelectionState.Standing;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** The award: at once under Direct Award Processes A and B, else after the standstill. */
record Awarding(Law law) {

    Decision<SelectionEvent> decide(
            AwardContract command, SelectionState state, OnFile file, LocalDate today) {
        if (state instanceof Awarded) {
            return Decision.nothingNew();
        }
        Optional<Refusal> objection = notYet("to award the contract", state, today);
        if (objection.isPresent() || !(state instanceof Chosen chosen)) {
            return Decision.refuse(
                    objection.orElseGet(() -> Refusals.notNow("to award the contract", state)));
        }
        return Decision.accept(
                new ContractAwarded(
                        command.contract(),
                        Stage.AWARD,
                        PublicRecord.awarded(file.facts(), chosen.choice()),
                        command.because()));
    }

    /** What still stands in the way of an award; empty if nothing does. */
    Optional<Refusal> notYet(String asked, SelectionState state, LocalDate today) {
        return switch (state) {
            case ProviderKnown it when it.selection().isWithoutStandstill() -> Optional.empty();
            case InStandstill it -> running(it, today);
            case Confirmed it -> running(it, today);
            case Represented _, Advised _ -> Optional.of(Refusals.furtherDecisionOwed());
            case AtPanel _ -> Optional.of(Refusals.atPanel());
            case SelectionState other -> Optional.of(Refusals.notNow(asked, other));
        };
    }

    private Optional<Refusal> running(Standing state, LocalDate today) {
        return today.isAfter(state.lastDay())
                ? Optional.empty()
                : Optional.of(
                        Refusals.standstillRuns(
                                state.lastDay(), law.basisOfStandstill(state.governance())));
    }
}
