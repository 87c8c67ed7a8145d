package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ChooseProvider;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProviderChosen;
import org.publicaccord.contractservice.providerselection.SelectionState.ProviderKnown;
import org.publicaccord.contractservice.providerselection.SelectionState.Selecting;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.selecting.ProviderSelection;

/** Chooses the provider, by the five key criteria where the process weighs them (reg 5). */
record Choosing(Law law) {

    Decision<SelectionEvent> decide(
            ChooseProvider command, SelectionState state, OnFile file, LocalDate today) {
        return switch (state) {
            case Selecting it -> choose(command, it, file, today);
            case ProviderKnown it ->
                    it.choice().equals(command.choice())
                            ? Decision.nothingNew()
                            : choose(command, it.before(), file, today);
            case SelectionState other ->
                    Decision.refuse(Refusals.notNow("to choose the provider", other));
        };
    }

    private Decision<SelectionEvent> choose(
            ChooseProvider command, Selecting state, OnFile file, LocalDate today) {
        return objection(command, state, today)
                .<Decision<SelectionEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new ProviderChosen(
                                        command.contract(),
                                        file.facts().path(),
                                        Stage.SELECTION,
                                        file.facts().parties(),
                                        command.choice(),
                                        command.because())));
    }

    private Optional<Refusal> objection(ChooseProvider command, Selecting state, LocalDate today) {
        ProviderSelection rules = law.of(state.governance());
        return switch (state.selection().process()) {
            case DIRECT_AWARD_A, DIRECT_AWARD_B -> Optional.empty();
            case DIRECT_AWARD_C -> rules.weights(command.choice().weights());
            case MOST_SUITABLE_PROVIDER ->
                    state.opened()
                            .map(opened -> tooEarly(rules.mostSuitableChoiceFrom(opened), today))
                            .orElseGet(() -> Optional.of(Refusals.noticeBeforeChoice()))
                            .or(() -> rules.weights(command.choice().weights()));
            case COMPETITIVE ->
                    state.opened().isEmpty()
                            ? Optional.of(Refusals.noticeBeforeChoice())
                            : rules.weights(command.choice().weights());
        };
    }

    private static Optional<Refusal> tooEarly(LocalDate from, LocalDate today) {
        return today.isBefore(from) ? Optional.of(Refusals.choiceTooEarly(from)) : Optional.empty();
    }
}
