package org.publicaccord.monitoringservice.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.services;
import static org.publicaccord.monitoringservice.Contracts.worth;
import static org.publicaccord.monitoringservice.Procured.ANSWERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.Procured;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
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
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.testkit.Golden;

/**
 * What is once stored can be read for ever: golden files are only added. A file that no longer
 * reads is a broken promise; a new revision gets new files and an upcaster.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");

    /** Name, revision and, for another shape of the same event, what it shows. */
    private static final Pattern GOLDEN = Pattern.compile("(.+)-(\\d+)(\\.[a-z-]+)?\\.json");

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
                        outline, anObligation(), new Evidence("2028/S 000-012345"), IMPORTED),
                new KpiAssessed(Procured.entered().outline(), ANSWERS, assessment()));
    }

    /** Other shapes of the same events, each in a file of its own. */
    static Stream<Arguments> shapes() {
        return Stream.of(
                argumentSet("tendering", "tendering", determined(Procured.advertised())),
                argumentSet("awarded", "awarded", new ContractFollowed(Procured.awarded())),
                argumentSet("entered", "entered", determined(Procured.entered())));
    }

    private static ObligationsDetermined determined(WatchedContract contract) {
        return new ObligationsDetermined(
                contract,
                Optional.empty(),
                Procured.PACK,
                OBLIGATIONS.owed(
                        contract,
                        new Knowledge(Optional.empty(), Assessments.NONE, Procured.ENTERED)));
    }

    private static Assessment assessment() {
        return new Assessment(
                ANSWERS.id(),
                new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30)),
                new Finding(
                        Rating.APPROACHING_TARGET,
                        new Measure("93 per cent in a minute"),
                        Optional.of(new Remark("August was short of staff."))),
                COUNCIL,
                LocalDate.of(2026, 12, 14),
                Optional.of(new Remark("Calls at night were counted twice.")));
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

    @ParameterizedTest
    @MethodSource("shapes")
    void each_shape_is_stored_as_people_have_read_it(String shape, WatchEvent event) {
        StoredEvent stored = CODEC.encode("e-1", event, Map.of());
        assertThat(CODEC.decode(stored)).isEqualTo(event);
        Golden.assertMatches(
                FOLDER.resolve(stored.name() + "-" + stored.revision() + "." + shape + ".json"),
                stored.payload().text() + "\n");
    }

    @Test
    void every_golden_file_still_reads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(file -> {
                        Matcher name = GOLDEN.matcher(file.getFileName().toString());
                        assertThat(name.matches()).as(file.toString()).isTrue();
                        var stored =
                                new StoredEvent(
                                        "e-1",
                                        name.group(1),
                                        Integer.parseInt(name.group(2)),
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
