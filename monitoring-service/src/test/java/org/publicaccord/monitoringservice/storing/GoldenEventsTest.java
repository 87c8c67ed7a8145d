package org.publicaccord.monitoringservice.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.services;
import static org.publicaccord.monitoringservice.Contracts.worth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Evidence;
import org.publicaccord.monitoringservice.watching.Standing;
import org.publicaccord.monitoringservice.watching.Tracked;
import org.publicaccord.monitoringservice.watching.WatchEvent;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.testkit.Golden;

/**
 * What is once stored can be read for ever: golden files are only added. A file that no longer
 * reads is a broken promise; a new revision gets new files and an upcaster.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final EventCodec CODEC = new EventCodec(WatchEventNames.all());
    private static final Obligations OBLIGATIONS = new Obligations(Contracts.PACKS);

    static Stream<WatchEvent> events() {
        var contract = worth(6_000_000, services(Optional.of("72000000"), plain()));
        var ended = contract.at(Stage.TERMINATED).endedEarlyOn(Optional.of(IMPORTED));
        var outline = contract.outline();
        return Stream.of(
                new ObligationsDetermined(
                        contract,
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        "UK-PA23-2026",
                        OBLIGATIONS.owed(contract, Knowledge.ofImport(LocalDate.of(2027, 1, 1)))),
                new ContractFollowed(ended),
                new DeadlineApproaching(outline, anObligation()),
                new DeadlineMissed(outline, anObligation()),
                new DeadlineMet(
                        outline, anObligation(), new Evidence("2028/S 000-012345"), IMPORTED));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_stored_as_people_have_read_it_and_read_back_as_it_was(WatchEvent event) {
        StoredEvent stored = CODEC.encode("e-1", event, Map.of());
        assertThat(CODEC.decode(stored)).isEqualTo(event);
        Golden.assertMatches(
                FOLDER.resolve(stored.name() + "-" + stored.revision() + ".json"),
                stored.payload().text() + "\n");
    }

    @Test
    void every_golden_file_still_reads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(file -> {
                        String name = file.getFileName().toString().replace(".json", "");
                        int dash = name.lastIndexOf('-');
                        var stored =
                                new StoredEvent(
                                        "e-1",
                                        name.substring(0, dash),
                                        Integer.parseInt(name.substring(dash + 1)),
                                        Payload.of(Files.readString(file).strip()),
                                        Map.of());
                        assertThat(CODEC.decode(stored)).isInstanceOf(WatchEvent.class);
                    });
        }
    }

    @Test
    void every_event_has_a_name_and_a_golden_file() {
        assertThat(WatchEventNames.all().classes())
                .containsExactlyInAnyOrder(WatchEvent.class.getPermittedSubclasses());
        assertThat(events().map(Object::getClass).distinct().toList())
                .hasSameSizeAs(Arrays.asList(WatchEvent.class.getPermittedSubclasses()));
    }

    @Test
    void a_tracked_obligation_is_kept_whatever_its_standing() {
        for (Standing standing :
                List.of(
                        new Standing.Outstanding(),
                        new Standing.Warned(),
                        new Standing.Missed(),
                        new Standing.Met(new Evidence("012345-2028"), IMPORTED))) {
            for (Obligation obligation :
                    OBLIGATIONS.owed(worth(6_000_000, plain()), Knowledge.ofImport(IMPORTED))) {
                var tracked = new Tracked(obligation, standing);
                assertThat(StoredJson.readTracked(StoredJson.write(tracked))).isEqualTo(tracked);
            }
        }
    }

    private static Obligation anObligation() {
        return OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED)).stream()
                .filter(it -> it.code().value().equals("uk11-contract-termination"))
                .findFirst()
                .orElseThrow();
    }
}
