package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.providerselection.SelectionCommand.DecideFurther;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ProvideInformation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReceiveRepresentation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordAdvice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReferToPanel;
import org.publicaccord.contractservice.providerselection.SelectionEvent.DecidedFurther;
import org.publicaccord.contractservice.providerselection.SelectionEvent.InformationProvided;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelAdvised;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelReferred;
import org.publicaccord.contractservice.providerselection.SelectionEvent.RepresentationReceived;
import org.publicaccord.contractservice.providerselection.SelectionEvent.SelectionAbandoned;
import org.publicaccord.contractservice.providerselection.SelectionState.Advised;
import org.publicaccord.contractservice.providerselection.SelectionState.AtPanel;
import org.publicaccord.contractservice.providerselection.SelectionState.Confirmed;
import org.publicaccord.contractservice.providerselection.SelectionState.InStandstill;
import org.publicaccord.contractservice.providerselection.SelectionState.Represented;
import org.publicaccord.contractservice.providerselection.SelectionState.Standing;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Representations, what the authority owes upon them, and the panel (regs 12 and 23). */
record Representing(Law law) {

    private static final int MOST_REPRESENTATIONS = 200;

    static Decision<SelectionEvent> receive(
            ReceiveRepresentation command, SelectionState state, OnFile file, LocalDate today) {
        if (known(state, command.representation()).isPresent()) {
            return Decision.nothingNew();
        }
        boolean open = state instanceof InStandstill || state instanceof Represented;
        if (!open || !(state instanceof Standing standing)) {
            return Decision.refuse(Refusals.notNow("to receive a representation", state));
        }
        return objection(command, standing, today)
                .<Decision<SelectionEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new RepresentationReceived(
                                        command.contract(),
                                        file.facts().path(),
                                        Stage.AWARD,
                                        file.facts().parties(),
                                        command.representation(),
                                        command.provider(),
                                        command.receivedOn(),
                                        command.words())));
    }

    private static Optional<Refusal> objection(
            ReceiveRepresentation command, Standing standing, LocalDate today) {
        if (command.receivedOn().isAfter(today)) {
            return Optional.of(Refusals.representationInTheFuture());
        }
        if (command.receivedOn().isAfter(standing.lastDay())) {
            return Optional.of(Refusals.representationTooLate(standing.lastDay()));
        }
        return of(standing).size() >= MOST_REPRESENTATIONS
                ? Optional.of(Refusals.tooManyRepresentations(MOST_REPRESENTATIONS))
                : Optional.empty();
    }

    static Decision<SelectionEvent> provide(
            ProvideInformation command, SelectionState state, OnFile file) {
        Optional<Representation> known = known(state, command.representation());
        if (known.isEmpty()) {
            return Decision.refuse(Refusals.representationUnknown());
        }
        return known.get().answered()
                ? Decision.nothingNew()
                : Decision.accept(
                        new InformationProvided(
                                command.contract(),
                                file.facts().path(),
                                Stage.AWARD,
                                file.facts().parties(),
                                command.representation(),
                                command.what()));
    }

    private static Optional<Representation> known(SelectionState state, UUID id) {
        return of(state).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static List<Representation> of(SelectionState state) {
        return state instanceof Represented it ? it.representations() : List.of();
    }

    Decision<SelectionEvent> decide(
            DecideFurther command, SelectionState state, OnFile file, LocalDate today) {
        boolean owed = state instanceof Represented || state instanceof Advised;
        if (!owed || !(state instanceof Standing standing)) {
            return Decision.refuse(Refusals.notNow("to decide further", state));
        }
        if (of(state).stream().anyMatch(it -> !it.answered())) {
            return Decision.refuse(Refusals.informationNotProvided());
        }
        List<SelectionEvent> events = new ArrayList<>();
        events.add(decided(command, standing, file, today));
        if (command.decision() == FurtherDecision.ABANDON) {
            events.add(
                    new SelectionAbandoned(
                            command.contract(),
                            Stage.ABANDONED,
                            PublicRecord.abandoned(file.facts()),
                            command.because()));
        }
        return Decision.accept(events);
    }

    /** The five working days end no sooner than the standstill would have by itself. */
    private DecidedFurther decided(
            DecideFurther command, Standing state, OnFile file, LocalDate today) {
        LocalDate after = law.furtherDecisionLastDay(state.governance(), today);
        LocalDate lastDay = after.isAfter(state.lastDay()) ? after : state.lastDay();
        return new DecidedFurther(
                command.contract(),
                command.decision() == FurtherDecision.RETURN ? Stage.SELECTION : Stage.AWARD,
                file.facts(),
                command.decision(),
                command.decision() == FurtherDecision.CONFIRM
                        ? Optional.of(lastDay)
                        : Optional.empty(),
                command.because());
    }

    static Decision<SelectionEvent> refer(
            ReferToPanel command, SelectionState state, OnFile file, LocalDate today) {
        if (state instanceof AtPanel) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Confirmed confirmed)) {
            return Decision.refuse(Refusals.notNow("to go to the panel", state));
        }
        Optional<Refusal> late =
                today.isAfter(confirmed.lastDay())
                        ? Optional.of(Refusals.panelTooLate(confirmed.lastDay()))
                        : Optional.empty();
        return late.<Decision<SelectionEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new PanelReferred(
                                        command.contract(),
                                        file.facts().path(),
                                        Stage.AWARD,
                                        file.facts().parties(),
                                        command.because())));
    }

    static Decision<SelectionEvent> advise(
            RecordAdvice command, SelectionState state, OnFile file) {
        return state instanceof AtPanel
                ? Decision.accept(
                        new PanelAdvised(
                                command.contract(),
                                file.facts().path(),
                                Stage.AWARD,
                                file.facts().parties(),
                                command.advice()))
                : Decision.refuse(Refusals.notNow("to record the panel's advice", state));
    }
}
