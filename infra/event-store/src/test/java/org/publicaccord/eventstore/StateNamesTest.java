package org.publicaccord.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;

class StateNamesTest {

    enum Colour {
        RED,
        BLUE
    }

    sealed interface Part {
        record Wheel(int spokes) implements Part {}

        record Bell() implements Part {}
    }

    sealed interface Bicycle {
        record Planned() implements Bicycle {}

        sealed interface Built extends Bicycle {
            Map<UUID, Part> parts();
        }

        record New(Map<UUID, Part> parts, Colour colour, Set<String> words) implements Built {
            public New {
                parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
            }
        }

        record Sold(New before, Optional<BigDecimal> price, LocalDate on, List<Instant> rides)
                implements Built {
            @Override
            public Map<UUID, Part> parts() {
                return before.parts();
            }
        }
    }

    /** What a bicycle means is of no interest here. */
    private static <S> Decider<Object, S, Object> decider(S initial) {
        return new Decider<>() {
            @Override
            public S initialState() {
                return initial;
            }

            @Override
            public Decision<Object> decide(Object command, S state, Instant at) {
                return Decision.nothingNew();
            }

            @Override
            public S evolve(S state, Object event) {
                return state;
            }
        };
    }

    private static StateNames.Builder bicycles() {
        return StateNames.builder(StateNamesTest.class, EventNames.builder().build()).stream(
                        "bicycle", 1, Bicycle.class, decider(new Bicycle.Planned()))
                .name("planned", Bicycle.Planned.class)
                .name("new", Bicycle.New.class)
                .name("sold", Bicycle.Sold.class)
                .name("wheel", Part.Wheel.class)
                .name("bell", Part.Bell.class);
    }

    @SuppressWarnings("unchecked")
    private static StateNames.Kind<Bicycle, Object> kind(StateNames names) {
        return (StateNames.Kind<Bicycle, Object>) names.kind("bicycle").orElseThrow();
    }

    private static Bicycle.New made() {
        Map<UUID, Part> parts = new LinkedHashMap<>();
        IntStream.range(0, 40)
                .forEach(i ->
                        parts.put(
                                UUID.randomUUID(),
                                i % 2 == 0 ? new Part.Wheel(i) : new Part.Bell()));
        return new Bicycle.New(parts, Colour.BLUE, Set.of("ring", "roll"));
    }

    @Test
    void aStateReadsBackAsItWasAndInItsOrder() {
        StateNames names = bicycles().build();
        StateCodec codec = new StateCodec(names);
        Bicycle.New before = made();
        Bicycle sold =
                new Bicycle.Sold(
                        before,
                        Optional.of(new BigDecimal("1.50")),
                        LocalDate.of(2026, 2, 28),
                        List.of(Instant.parse("2026-02-28T10:00:00.123456Z")));

        Bicycle read = codec.decode(kind(names), codec.encode(kind(names), sold));

        assertThat(read).isEqualTo(sold);
        assertThat(((Bicycle.Built) read).parts().keySet())
                .containsExactlyElementsOf(before.parts().keySet());
        Bicycle planned = new Bicycle.Planned();
        assertThat(codec.decode(kind(names), codec.encode(kind(names), planned)))
                .isEqualTo(planned);
    }

    @Test
    void namesOnDiskAreOurs() {
        StateNames names = bicycles().build();

        assertThat(new StateCodec(names).encode(kind(names), made()).text())
                .contains("\"is\":\"new\"", "\"is\":\"wheel\"", "\"is\":\"bell\"")
                .doesNotContain("publicaccord", "Wheel", "java");
    }

    @Test
    void aStateTypeWithoutANameIsFoundWhenNamesAreBuilt() {
        StateNames.Builder forgetful =
                StateNames.builder(StateNamesTest.class, EventNames.builder().build()).stream(
                                "bicycle", 1, Bicycle.class, decider(new Bicycle.Planned()))
                        .name("planned", Bicycle.Planned.class)
                        .name("new", Bicycle.New.class)
                        .name("sold", Bicycle.Sold.class)
                        .name("wheel", Part.Wheel.class);

        assertThatThrownBy(forgetful::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without a name")
                .hasMessageContaining("Bell");
    }

    @Test
    void aNameStandsForOneType() {
        assertThatThrownBy(() -> bicycles().name("planned", Bicycle.Planned.class))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() ->
                        StateNames.builder(StateNamesTest.class, EventNames.builder().build())
                                .stream("part", 1, Part.class, decider(new Part.Bell()))
                                .name("bell", Part.Bell.class)
                                .name("bell", Part.Wheel.class)
                                .build())
                .hasMessageContaining("a name twice");
        assertThatThrownBy(() -> bicycles().name("Planned", Lost.class))
                .hasMessageContaining("not a state's name");
    }

    record Lost() {}

    @Test
    void aNameWithoutAStateIsFoundToo() {
        assertThatThrownBy(() -> bicycles().name("lost", Lost.class).build())
                .hasMessageContaining("in no state")
                .hasMessageContaining("Lost");
    }

    record Vague(Object anything) {}

    record Mutable(StringBuilder text) {}

    record Listed(java.util.ArrayList<String> words) {}

    @Test
    void whatIsNoPlainValueIsNotKept() {
        assertCannotKeep(new Vague("x"), Vague.class);
        assertCannotKeep(new Mutable(new StringBuilder()), Mutable.class);
        assertCannotKeep(new Listed(new java.util.ArrayList<>()), Listed.class);
    }

    private static <S> void assertCannotKeep(S state, Class<S> type) {
        assertThatThrownBy(() ->
                        StateNames.builder(StateNamesTest.class, EventNames.builder().build())
                                .stream("thing", 1, type, decider(state))
                                .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot keep");
    }

    record Shed(Map<String, Object> things) {}

    @Test
    void whatIsHeldAsObjectsIsTriedOnceItsTypesAreSaid() {
        StateNames.Builder shed =
                StateNames.builder(StateNamesTest.class, EventNames.builder().build()).stream(
                                "shed", 1, Shed.class, decider(new Shed(Map.of())))
                        .holding(Shed.class, List.of(Part.class))
                        .name("wheel", Part.Wheel.class);

        assertThatThrownBy(shed::build)
                .hasMessageContaining("without a name")
                .hasMessageContaining("Bell");

        assertThat(shed.name("bell", Part.Bell.class).build().streamTypes())
                .containsExactly("shed");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Part.Wheel.class, name = "a-wheel"),
        @JsonSubTypes.Type(value = Part.Bell.class, name = "a-bell")
    })
    private interface NamedInEvents {}

    @Test
    void whatEventsNameNeedsNoOtherName() {
        EventNames events =
                EventNames.builder()
                        .json(mapper -> mapper.addMixIn(Part.class, NamedInEvents.class))
                        .build();
        StateNames names =
                StateNames.builder(StateNamesTest.class, events).stream(
                                "part", 1, Part.class, decider(new Part.Bell()))
                        .build();
        @SuppressWarnings("unchecked")
        StateNames.Kind<Part, Object> kind =
                (StateNames.Kind<Part, Object>) names.kind("part").orElseThrow();

        Payload kept = new StateCodec(names).encode(kind, new Part.Wheel(3));

        assertThat(kept.text()).isEqualTo("{\"part\":\"a-wheel\",\"spokes\":3}");
        assertThat(new StateCodec(names).decode(kind, kept)).isEqualTo(new Part.Wheel(3));
    }

    /** Says less than it holds: no JSON gives it back. */
    record Secretive(@com.fasterxml.jackson.annotation.JsonIgnore String secret) {}

    @Test
    void aStateThatDoesNotReadBackIsNotKept() {
        StateNames names =
                StateNames.builder(StateNamesTest.class, EventNames.builder().build()).stream(
                                "secret", 1, Secretive.class, decider(new Secretive("a")))
                        .build();
        @SuppressWarnings("unchecked")
        StateNames.Kind<Secretive, Object> kind =
                (StateNames.Kind<Secretive, Object>) names.kind("secret").orElseThrow();

        assertThatThrownBy(() -> new StateCodec(names).encode(kind, new Secretive("a")))
                .isInstanceOf(UnreadableState.class);
    }

    @Test
    void whatIsNoStateIsNotRead() {
        StateNames names = bicycles().build();
        StateCodec codec = new StateCodec(names);

        for (String broken :
                List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "{\"is\":\"unicycle\"}",
                        "{\"is\":\"new\",\"parts\":7}",
                        "{\"is\":\"planned\"")) {
            assertThatThrownBy(() -> codec.decode(kind(names), Payload.of(broken)))
                    .as(broken)
                    .isInstanceOf(UnreadableState.class);
        }
    }

    @Test
    void aRevisionIsItsNumberAndItsCode() {
        StateNames names = bicycles().build();
        StateNames same = bicycles().build();
        StateNames ofOtherCode =
                StateNames.builder(EventCodec.class, EventNames.builder().build()).stream(
                                "part", 1, Lost.class, decider(new Lost()))
                        .build();

        StateRevision revision = names.revision(kind(names));

        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision).isEqualTo(same.revision(kind(same)));
        assertThat(revision)
                .isNotEqualTo(ofOtherCode.revision(ofOtherCode.kind("part").orElseThrow()));
    }
}
