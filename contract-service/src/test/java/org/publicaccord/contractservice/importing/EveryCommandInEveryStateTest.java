package org.publicaccord.contractservice.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.LAST_DAY;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.YEAR_2026;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.cancelled;
import static org.publicaccord.contractservice.importing.Examples.correcting;
import static org.publicaccord.contractservice.importing.Examples.ending;
import static org.publicaccord.contractservice.importing.Examples.importing;
import static org.publicaccord.contractservice.importing.Examples.lasting;
import static org.publicaccord.contractservice.importing.Examples.planned;
import static org.publicaccord.contractservice.importing.Examples.proposed;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.contractservice.importing.Examples.titled;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.testkit.Golden;

/** The whole table of an imported contract: what becomes of each command in each state. */
class EveryCommandInEveryStateTest {

    private static final ImportedContracts DECIDER = new ImportedContracts();
    private static final Instant THE_DAY_AFTER = UkCalendar.startOf(LAST_DAY.plusDays(1));
    private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 1);
    private static final Source NEWEST = release("r5", "2025-09-02T09:00:00Z", ReleaseTag.AWARD);

    @Test
    void matches_the_table_that_people_have_read() {
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/imported.md"), table());
    }

    @Test
    void covers_every_command_and_every_state() {
        assertThat(classes(commands().values()))
                .containsExactlyInAnyOrder(ImportingCommand.class.getPermittedSubclasses());
        assertThat(classes(states().values()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(ImportingState.NotImported.class),
                                        Arrays.stream(
                                                ImportingState.Known.class
                                                        .getPermittedSubclasses()))
                                .collect(Collectors.toSet()));
    }

    private static Set<Class<?>> classes(Iterable<?> objects) {
        Set<Class<?>> classes = new java.util.HashSet<>();
        objects.forEach(object -> classes.add(object.getClass()));
        return classes;
    }

    private static String table() {
        var states = states();
        String head =
                "| command | %s |\n|---|%s"
                        .formatted(
                                String.join(" | ", states.keySet()), "---|".repeat(states.size()));
        return commands().entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), states.values()))
                .collect(joining("\n", head + "\n", "\n"));
    }

    private static String row(
            String name, ImportingCommand command, Iterable<ImportingState> states) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (ImportingState state : states) {
            Decision<ImportingEvent> decision = DECIDER.decide(command, state, THE_DAY_AFTER);
            row.append(" ").append(outcome(decision)).append(" |");
            evolvesWith(state, decision);
        }
        return row.toString();
    }

    /** Whatever is accepted can be evolved. */
    private static void evolvesWith(ImportingState state, Decision<ImportingEvent> decision) {
        if (decision instanceof Accepted(var events)) {
            ImportingState next = state;
            for (ImportingEvent event : events) {
                next = DECIDER.evolve(next, event);
            }
        }
    }

    private static String outcome(Decision<ImportingEvent> decision) {
        return switch (decision) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) ->
                    events.stream()
                            .map(it -> it.getClass().getSimpleName() + " (" + it.stage() + ")")
                            .collect(joining(", "));
        };
    }

    private static Map<String, ImportingState> states() {
        Map<String, ImportingState> states = new LinkedHashMap<>();
        states.put("NotImported", DECIDER.initialState());
        states.put("InCoDesign", imported(Stage.CO_DESIGN, planned()));
        states.put("InSelection", imported(Stage.SELECTION, advertised()));
        states.put("BeingAwarded", imported(Stage.AWARD, proposed()));
        states.put("Abandoned", imported(Stage.ABANDONED, cancelled()));
        states.put("Mobilising", imported(Stage.MOBILISING, awarded()));
        states.put("InDelivery", imported(Stage.DELIVERY, awarded()));
        states.put("InExit", imported(Stage.EXIT, awarded()));
        states.put(
                "EndedEarly",
                DECIDER.evolve(
                        imported(Stage.DELIVERY, awarded()),
                        new EndedEarly(
                                CONTRACT,
                                awarded().path(),
                                Stage.TERMINATED,
                                awarded().parties(),
                                IN_MAY,
                                REASON)));
        return states;
    }

    private static ImportingState imported(Stage stage, Facts facts) {
        return DECIDER.evolve(DECIDER.initialState(), new Imported(CONTRACT, stage, facts, NEWEST));
    }

    private static Map<String, ImportingCommand> commands() {
        Source later = release("r6", "2025-10-01T09:00:00Z", ReleaseTag.AWARD_UPDATE);
        Source earlier = release("r1", "2025-06-02T09:00:00Z", ReleaseTag.TENDER);
        Map<String, ImportingCommand> commands = new LinkedHashMap<>();
        commands.put("ImportRelease, the same again", importing(awarded(), NEWEST));
        commands.put("ImportRelease, a later one", importing(awarded(), later));
        commands.put("ImportRelease, an earlier one", importing(advertised(), earlier));
        commands.put("ObserveTerm, the day after the last", new ObserveTerm(CONTRACT));
        commands.put("EndEarly", ending(IN_MAY));
        commands.put("EndEarly, on the last day", ending(LAST_DAY));
        commands.put(
                "EndEarly, by another buyer",
                new EndEarly(
                        CONTRACT,
                        IN_MAY,
                        REASON,
                        new Mandate.ForBuyer(new OrganisationId("GB-LAE-OTH"))));
        commands.put("CorrectFacts, as known", correcting(titled("Home care")));
        commands.put("CorrectFacts, the title", correcting(titled("Home care, north")));
        commands.put(
                "CorrectFacts, a year more",
                correcting(
                        lasting(
                                Term.between(
                                        YEAR_2026.firstDay().orElseThrow(),
                                        LAST_DAY.plusYears(1)))));
        return commands;
    }
}
