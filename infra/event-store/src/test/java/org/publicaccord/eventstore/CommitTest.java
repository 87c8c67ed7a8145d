package org.publicaccord.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitTest {

    private static final StoredEvent EVENT =
            new StoredEvent("e-1", "ledger.opened", 1, Payload.of("{}"), Map.of("actorRole", "x"));

    @Test
    void itsHashIsThatOfItsPublishedForm() {
        Commit commit = commit("ledger", List.of(EVENT));

        assertThat(new String(CommitHash.canonicalForm(commit), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"position\":7,\"stream\":\"s\",\"type\":\"ledger\",\"firstSequence\":3,"
                                + "\"commandId\":\"c\",\"time\":\"2026-01-31T10:15:30.123Z\","
                                + "\"previousHash\":\""
                                + CommitHash.NONE
                                + "\",\"events\":[{"
                                + "\"id\":\"e-1\",\"name\":\"ledger.opened\",\"revision\":1,"
                                + "\"payload\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                                + "\"metadata\":{\"actorRole\":\"x\"}}]}");
        assertThat(CommitHash.of(commit)).hasSize(64).isNotEqualTo(CommitHash.of(commit.at(8)));
    }

    @Test
    void itsEventsKnowTheirPlaces() {
        Commit commit = commit("ledger", List.of(EVENT, EVENT));

        assertThat(commit.recordedEvents())
                .extracting(RecordedEvent::sequence)
                .containsExactly(3L, 4L);
        assertThat(commit.recordedEvents())
                .extracting(RecordedEvent::token)
                .containsExactly(7 * 1024L, 7 * 1024L + 1);
        assertThat(RecordedEvent.positionOf(7 * 1024L + 1)).isEqualTo(7);
        assertThat(RecordedEvent.indexOf(7 * 1024L + 1)).isEqualTo(1);
        assertThat(commit.nextSequence()).isEqualTo(5);
    }

    @Test
    void itKeepsItsLimits() {
        assertThatThrownBy(() -> commit("ledger", List.of()))
                .hasMessageContaining("1 to 1000 events, not 0");
        assertThatThrownBy(() -> commit("ledger", Collections.nCopies(1_001, EVENT)))
                .hasMessageContaining("not 1001");
        StoredEvent large =
                new StoredEvent(
                        "e", "ledger.opened", 1, Payload.of(new byte[5 * 1024 * 1024]), Map.of());
        assertThatThrownBy(() -> commit("ledger", List.of(large, large)))
                .hasMessageContaining("bytes of events");
    }

    @Test
    void noJavaClassNamesAStreamsType() {
        assertThatThrownBy(() -> commit("org.example.Ledger", List.of(EVENT)))
                .hasMessageContaining("kebab-case");
        assertThatThrownBy(() -> commit("Ledger", List.of(EVENT)))
                .hasMessageContaining("kebab-case");
    }

    private static Commit commit(String type, List<StoredEvent> events) {
        return new Commit(
                7,
                "s",
                type,
                3,
                "c",
                Instant.parse("2026-01-31T10:15:30.123456Z"),
                CommitHash.NONE,
                events);
    }
}
