package org.publicaccord.biddingservice.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.biddingservice.procedure.Assessor;
import org.publicaccord.biddingservice.procedure.Declaration;
import org.publicaccord.biddingservice.procedure.Examples;
import org.publicaccord.biddingservice.procedure.Happenings;
import org.publicaccord.biddingservice.procedure.ProcedureEvent;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessorAppointed;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.testkit.Golden;

/**
 * What is once stored can be read for ever: golden files are only added. A file that no longer
 * reads is a broken promise; a new revision gets new files and an upcaster.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final EventCodec CODEC = new EventCodec(ProcedureEventNames.all());

    static List<ProcedureEvent> events() {
        return Happenings.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_stored_as_people_have_read_it_and_read_back_as_it_was(ProcedureEvent event) {
        StoredEvent stored = CODEC.encode("e-1", event, Map.of());
        assertThat(CODEC.decode(stored)).isEqualTo(event);
        Golden.assertMatches(
                FOLDER.resolve(stored.name() + "." + stored.revision() + ".json"),
                stored.payload().text() + "\n");
    }

    @Test
    void every_golden_file_still_reads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(13)
                    .allSatisfy(file -> {
                        String name = file.getFileName().toString().replace(".json", "");
                        int dot = name.lastIndexOf('.');
                        var stored =
                                new StoredEvent(
                                        "e-1",
                                        name.substring(0, dot),
                                        Integer.parseInt(name.substring(dot + 1)),
                                        Payload.of(Files.readString(file).strip()),
                                        Map.of());
                        assertThat(CODEC.decode(stored)).isInstanceOf(ProcedureEvent.class);
                    });
        }
    }

    @Test
    void every_event_has_a_name_and_a_golden_file() {
        Set<Class<?>> all = new HashSet<>();
        addLeaves(ProcedureEvent.class, all);
        assertThat(ProcedureEventNames.all().classes()).isEqualTo(all);
        assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(all);
    }

    @Test
    void every_declaration_reads_back_as_it_was() {
        for (Declaration declaration :
                List.of(
                        new Declaration.NoConflict(),
                        new Declaration.Mitigated(Examples.REASON, Examples.REASON),
                        new Declaration.Barred(Examples.REASON, Examples.REASON))) {
            var event =
                    new AssessorAppointed(
                            Examples.PROCEDURE,
                            new Assessor(Examples.JONAS, Examples.COUNCIL.id(), declaration));
            assertThat(CODEC.decode(CODEC.encode("e-1", event, Map.of()))).isEqualTo(event);
        }
    }

    private static void addLeaves(Class<?> type, Set<Class<?>> leaves) {
        if (type.isInterface()) {
            Stream.of(type.getPermittedSubclasses()).forEach(sub -> addLeaves(sub, leaves));
        } else {
            leaves.add(type);
        }
    }
}
