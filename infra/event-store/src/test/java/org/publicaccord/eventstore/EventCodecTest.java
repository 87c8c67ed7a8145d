package org.publicaccord.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    record Reference(String value) {}

    record Agreed(
            Reference reference,
            BigDecimal amount,
            Optional<LocalDate> until,
            Instant at,
            Map<String, Integer> shares,
            List<String> terms) {}

    record Renamed(String title, int count) {}

    private static final EventNames NAMES =
            EventNames.builder()
                    .name("thing.agreed", 1, Agreed.class)
                    .name("thing.renamed", 3, Renamed.class)
                    .upcaster("thing.renamed", 1, old -> old.put("count", 1))
                    .upcaster(
                            "thing.renamed",
                            2,
                            old -> {
                                old.set("title", old.remove("name"));
                                return old;
                            })
                    .build();

    private final EventCodec codec = new EventCodec(NAMES);

    @Test
    void anEventComesBackAsItWas() {
        Agreed agreed =
                new Agreed(
                        new Reference("r-1"),
                        new BigDecimal("1200.50"),
                        Optional.of(LocalDate.parse("2027-03-31")),
                        Instant.parse("2026-01-31T10:15:30.123Z"),
                        Map.of("b", 2, "a", 1),
                        List.of("one"));

        StoredEvent stored = codec.encode("id", agreed, Map.of());

        assertThat(stored.name()).isEqualTo("thing.agreed");
        assertThat(codec.decode(stored)).isEqualTo(agreed);
    }

    @Test
    void thePayloadIsCanonicalJson() {
        Agreed agreed =
                new Agreed(
                        new Reference("r-1"),
                        new BigDecimal("1E+3"),
                        Optional.empty(),
                        Instant.parse("2026-01-31T10:15:30Z"),
                        Map.of("b", 2, "a", 1),
                        List.of());

        assertThat(codec.encode("id", agreed, Map.of()).payload().text())
                .isEqualTo(
                        "{\"amount\":1000,\"at\":\"2026-01-31T10:15:30Z\","
                                + "\"reference\":{\"value\":\"r-1\"},\"shares\":{\"a\":1,\"b\":2},"
                                + "\"terms\":[]}");
    }

    @Test
    void everyRevisionEverStoredIsRead() {
        assertThat(decode(1, "{\"name\":\"x\"}")).isEqualTo(new Renamed("x", 1));
        assertThat(decode(2, "{\"name\":\"x\",\"count\":7}")).isEqualTo(new Renamed("x", 7));
        assertThat(decode(3, "{\"title\":\"x\",\"count\":7}")).isEqualTo(new Renamed("x", 7));
    }

    @Test
    void fieldsOfANewerProgramAreIgnored() {
        assertThat(decode(3, "{\"title\":\"x\",\"count\":7,\"new\":[1]}"))
                .isEqualTo(new Renamed("x", 7));
    }

    private Object decode(int revision, String json) {
        return codec.decode(
                new StoredEvent("id", "thing.renamed", revision, Payload.of(json), Map.of()));
    }

    @Test
    void whatHasNoNameHereIsSaidClearly() {
        assertThatThrownBy(() -> decode(4, "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("thing.renamed revision 4");
        assertThatThrownBy(() -> codec.encode("id", "no event", Map.of()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> decode(3, "{\"title\":"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void aRevisionWithoutAWayUpIsFoundAtOnce() {
        EventNames.Builder incomplete = EventNames.builder().name("thing.agreed", 2, Agreed.class);

        assertThatThrownBy(incomplete::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("revision 1 of thing.agreed");
    }

    @Test
    void aNameOrAClassIsGivenOnce() {
        EventNames.Builder names = EventNames.builder().name("thing.agreed", 1, Agreed.class);

        assertThatThrownBy(() -> names.name("thing.agreed", 1, Renamed.class))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> names.name("thing.other", 1, Agreed.class))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> names.name("org.publicaccord.Agreed", 1, Renamed.class))
                .hasMessageContaining("not an event's name");
    }
}
