package org.publicaccord.contractservice.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.contractservice.importing.ImportingState.Abandoned;
import org.publicaccord.contractservice.importing.ImportingState.BeingAwarded;
import org.publicaccord.contractservice.importing.ImportingState.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingState.InCoDesign;
import org.publicaccord.contractservice.importing.ImportingState.InDelivery;
import org.publicaccord.contractservice.importing.ImportingState.InExit;
import org.publicaccord.contractservice.importing.ImportingState.InSelection;
import org.publicaccord.contractservice.importing.ImportingState.Known;
import org.publicaccord.contractservice.importing.ImportingState.Mobilising;
import org.publicaccord.contractservice.importing.ImportingState.NotImported;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;

/** Decides what becomes of a contract that was taken over from a public register. */
public final class ImportedContracts
        implements Decider<ImportingCommand, ImportingState, ImportingEvent> {

    public static final Vocabulary<ImportingCommand, ImportingState, ImportingEvent> VOCABULARY =
            new Vocabulary<>(
                    "importing",
                    ImportingCommand.class,
                    ImportingState.class,
                    ImportingEvent.class);

    @Override
    public ImportingState initialState() {
        return new NotImported();
    }

    @Override
    public Decision<ImportingEvent> decide(
            ImportingCommand command, ImportingState state, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        return switch (command) {
            case ImportRelease release -> TakingOver.decide(release, state, today);
            case ObserveTerm _ -> observe(state, today);
            case EndEarly end -> Ending.decide(end, state, today);
            case CorrectFacts correct -> correct(correct, state, today);
        };
    }

    private static Decision<ImportingEvent> observe(ImportingState state, LocalDate today) {
        return switch (state) {
            case NotImported _ -> Decision.refuse(EveryContract.unknown());
            case Mobilising(Dossier dossier) -> Decision.accept(sinceMobilising(dossier, today));
            case InDelivery(Dossier dossier) -> Decision.accept(sinceDelivery(dossier, today));
            case InCoDesign _, InSelection _, BeingAwarded _, Abandoned _, InExit _, EndedEarly _ ->
                    Decision.nothingNew();
        };
    }

    private static List<ImportingEvent> sinceMobilising(Dossier dossier, LocalDate today) {
        List<ImportingEvent> events = new ArrayList<>();
        Facts facts = dossier.facts();
        facts.term()
                .firstDay()
                .filter(first -> !first.isAfter(today))
                .map(first ->
                        new WentLive(
                                dossier.contract(),
                                facts.path(),
                                Stage.DELIVERY,
                                facts.parties(),
                                first))
                .ifPresent(events::add);
        events.addAll(sinceDelivery(dossier, today));
        return events;
    }

    private static List<ImportingEvent> sinceDelivery(Dossier dossier, LocalDate today) {
        Facts facts = dossier.facts();
        return facts.term()
                .lastDay()
                .filter(last -> last.isBefore(today))
                .<List<ImportingEvent>>map(last ->
                        List.of(
                                new TermEnded(
                                        dossier.contract(),
                                        facts.path(),
                                        Stage.EXIT,
                                        facts.parties(),
                                        last)))
                .orElse(List.of());
    }

    private static Decision<ImportingEvent> correct(
            CorrectFacts command, ImportingState state, LocalDate today) {
        return switch (state) {
            case NotImported _ -> Decision.refuse(EveryContract.unknown());
            case Known known when !command.by().covers(known.dossier().facts().buyer()) ->
                    Decision.refuse(EveryContract.notYours());
            case Known known -> correctKnown(command, known, today);
        };
    }

    private static Decision<ImportingEvent> correctKnown(
            CorrectFacts command, Known state, LocalDate today) {
        Dossier dossier = state.dossier();
        Facts before = dossier.facts();
        boolean needsOneAward =
                command.correction().value().isPresent() || command.correction().term().isPresent();
        if (needsOneAward && !before.oneAwardAtMost()) {
            return Decision.refuse(Refusals.severalAwards(before.activeAwards().size()));
        }
        Facts after = before.corrected(command.correction());
        List<Correctable> corrected =
                command.correction().facts().stream()
                        .filter(fact -> !before.agreesOn(fact, after))
                        .toList();
        if (corrected.isEmpty()) {
            return Decision.nothingNew();
        }
        if (state instanceof EndedEarly ended && beginsAfterItsEnd(after, ended)) {
            return Decision.refuse(Refusals.beginsAfterItsEnd(ended.endedOn()));
        }
        return Decision.accept(
                new Corrected(
                        command.contract(),
                        Standing.after(state, after, dossier.newest(), today),
                        after,
                        corrected,
                        command.because()));
    }

    private static boolean beginsAfterItsEnd(Facts facts, EndedEarly ended) {
        return facts.term().firstDay().filter(first -> first.isAfter(ended.endedOn())).isPresent();
    }

    @Override
    public ImportingState evolve(ImportingState state, ImportingEvent event) {
        return History.evolve(state, event);
    }
}
