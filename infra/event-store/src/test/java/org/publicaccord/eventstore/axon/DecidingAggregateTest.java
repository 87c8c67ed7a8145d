package org.publicaccord.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

class DecidingAggregateTest {

    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");

    /** Refuses everything, and says in which state and when. */
    private static final class Refusing implements Decider<String, String, Integer> {

        @Override
        public String initialState() {
            return "new";
        }

        @Override
        public Decision<Integer> decide(String command, String state, Instant at) {
            return Decision.refuse(
                    new Refusal("no", state + " at " + at, "Nothing helps.", "The house's rules"));
        }

        @Override
        public String evolve(String state, Integer event) {
            return state + event;
        }
    }

    @Aggregate(type = "probe")
    private static final class Probe extends DecidingAggregate<String, String, Integer> {
        Probe() {
            super(new Refusing(), command -> command);
        }

        String because(Instant now) {
            return decide("stream", () -> now) instanceof Decision.Refused<Integer> refused
                    ? refused.refusal().because()
                    : "";
        }
    }

    @Test
    void itGoesOnFromASnapshotAsFromTheEventsBeforeIt() {
        Probe replayed = new Probe();
        replayed.evolve(7, message("probe", "stream", NOON.minusSeconds(9)));
        replayed.evolve(8, message("probe", "stream", NOON));
        Probe resumed = new Probe();
        resumed.resume(new ResumedState("new78"), message("probe", "stream", NOON));

        for (Instant now : new Instant[] {NOON.minusSeconds(60), NOON.plusSeconds(60)}) {
            assertThat(resumed.because(now)).isEqualTo(replayed.because(now)).contains("new78");
        }
        assertThat(resumed.because(NOON.minusSeconds(60))).isEqualTo("new78 at " + NOON);
    }

    @Test
    void aCommandForAnotherStreamIsABug() {
        Probe resumed = new Probe();
        resumed.resume(new ResumedState("new78"), message("probe", "another", NOON));

        assertThatThrownBy(() -> resumed.because(NOON)).hasMessageContaining("another");
    }

    @Test
    void aStreamOfAnotherKindIsNothingFromItsEventsAndFromItsSnapshot() {
        Probe replayed = new Probe();
        replayed.evolve("a strategy's event", message("strategy", "stream", NOON.minusSeconds(9)));
        Probe resumed = new Probe();
        resumed.resume(new ResumedState(9), message("strategy", "stream", NOON.minusSeconds(9)));

        assertThat(replayed.because(NOON)).isEqualTo("new at " + NOON);
        assertThat(resumed.because(NOON)).isEqualTo("new at " + NOON);
    }

    private static DomainEventMessage<?> message(String kind, String stream, Instant at) {
        return new GenericDomainEventMessage<>(
                kind, stream, 0, "payload", MetaData.emptyInstance(), "id", at);
    }
}
