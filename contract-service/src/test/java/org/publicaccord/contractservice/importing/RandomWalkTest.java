package org.publicaccord.contractservice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.COUNCILS;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.awardedTwice;
import static org.publicaccord.contractservice.importing.Examples.cancelled;
import static org.publicaccord.contractservice.importing.Examples.correcting;
import static org.publicaccord.contractservice.importing.Examples.governedBy;
import static org.publicaccord.contractservice.importing.Examples.importing;
import static org.publicaccord.contractservice.importing.Examples.lasting;
import static org.publicaccord.contractservice.importing.Examples.planned;
import static org.publicaccord.contractservice.importing.Examples.pounds;
import static org.publicaccord.contractservice.importing.Examples.proposed;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.contractservice.importing.Examples.titled;
import static org.publicaccord.contractservice.importing.Examples.worth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import org.publicaccord.contractservice.importing.ImportingState.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingState.Known;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;

/** A hundred contracts live through whatever chance brings; a seed tells a failure again. */
class RandomWalkTest {

    private static final int STEPS = 120;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_what_must_hold_holds(int seed) {
        Random chance = new Random(seed);
        ImportedContracts decider = new ImportedContracts();
        ImportingState live = decider.initialState();
        List<ImportingEvent> history = new ArrayList<>();
        Instant now = Instant.parse("2025-05-01T12:00:00Z");
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(chance.nextInt(24 * 12)));
            ImportingCommand command = command(chance);
            if (decider.decide(command, live, now) instanceof Accepted(var events)) {
                for (ImportingEvent event : events) {
                    ImportingState before = live;
                    live = decider.evolve(live, event);
                    holds(before, event, live);
                }
                history.addAll(events);
                saidTwiceIsOneFact(decider, command, live, now);
            }
        }
        ImportingState replayed = decider.initialState();
        for (ImportingEvent event : history) {
            replayed = decider.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(live);
        KeptStates.readBackAfter(history);
    }

    private static void saidTwiceIsOneFact(
            ImportedContracts decider, ImportingCommand command, ImportingState live, Instant now) {
        assertThat(decider.decide(command, live, now)).isEqualTo(new Accepted<>(List.of()));
    }

    private static void holds(ImportingState before, ImportingEvent event, ImportingState after) {
        Known known = (Known) after;
        assertThat(event.stage()).isEqualTo(Standing.of(known));
        assertThat(event.contract()).isEqualTo(CONTRACT);
        assertThat(known.dossier().newest())
                .as("the newest release is the newest")
                .isEqualTo(
                        known.dossier().releases().stream()
                                .map(Dossier.Release::source)
                                .max(Source.byAge())
                                .orElseThrow());
        if (before instanceof EndedEarly) {
            assertThat(after)
                    .as("nothing brings an ended contract back")
                    .isInstanceOf(EndedEarly.class);
        }
        if (event.stage() == Stage.DELIVERY) {
            assertThat(known.dossier().facts().activeAwards()).isNotEmpty();
        }
        if (known.dossier().corrected().isEmpty()) {
            assertThat(known.dossier().facts()).isEqualTo(known.dossier().asReleased());
        }
    }

    private static ImportingCommand command(Random chance) {
        LocalDate day = LocalDate.of(2025, 10, 1).plusDays(chance.nextInt(700));
        return switch (chance.nextInt(10)) {
            case 0, 1, 2, 3 -> aRelease(chance);
            case 4, 5 -> new ObserveTerm(CONTRACT);
            case 6 ->
                    chance.nextInt(6) == 0
                            ? new EndEarly(CONTRACT, day, REASON, COUNCILS)
                            : new ObserveTerm(CONTRACT);
            case 7 -> correcting(titled("Home care " + chance.nextInt(3)));
            case 8 -> correcting(worth(pounds("" + chance.nextInt(3))));
            default ->
                    chance.nextBoolean()
                            ? correcting(
                                    lasting(Term.between(day, day.plusDays(chance.nextInt(400)))))
                            : correcting(governedBy(Regime.values()[chance.nextInt(5)]));
        };
    }

    /** One of forty releases; the same number is always the same release. */
    private static ImportingCommand aRelease(Random chance) {
        int number = chance.nextInt(40);
        List<Facts> all =
                List.of(
                        planned(),
                        advertised(),
                        cancelled(),
                        proposed(),
                        awarded(),
                        awardedTwice(),
                        awarded(Term.between(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 3, 31))),
                        awarded(Term.NOT_RECORDED));
        ReleaseTag[] tags = ReleaseTag.values();
        String date =
                Instant.parse("2025-05-01T00:00:00Z")
                        .plus(Duration.ofDays(number / 2 * 7L))
                        .toString();
        return importing(
                all.get(number % all.size()),
                release("r" + number, date, tags[number % tags.length]));
    }
}
