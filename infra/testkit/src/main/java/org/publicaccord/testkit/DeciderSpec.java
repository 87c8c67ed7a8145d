package org.publicaccord.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.decider.Refusal;

/**
 * Reads as a sentence: {@code spec(decider).given(imported).at(noon).when(end).then(endedEarly)}.
 *
 * <p>After every acceptance the events are evolved once, so that a decider whose own events its
 * {@code evolve} rejects fails its spec.
 */
public final class DeciderSpec<C, S, E> {

    private final Decider<C, S, E> decider;
    private final S state;
    private final Instant at;

    private DeciderSpec(Decider<C, S, E> decider, S state, Instant at) {
        this.decider = decider;
        this.state = state;
        this.at = at;
    }

    public static <C, S, E> DeciderSpec<C, S, E> spec(Decider<C, S, E> decider) {
        return new DeciderSpec<>(decider, decider.initialState(), Instant.EPOCH);
    }

    public DeciderSpec<C, S, E> given(List<? extends E> history) {
        S evolved = state;
        for (E event : history) {
            evolved = decider.evolve(evolved, event);
        }
        return new DeciderSpec<>(decider, evolved, at);
    }

    public DeciderSpec<C, S, E> given(E event) {
        return given(List.of(event));
    }

    /** The legal time at which the command is decided. */
    public DeciderSpec<C, S, E> at(Instant instant) {
        return new DeciderSpec<>(decider, state, instant);
    }

    public Outcome when(C command) {
        return new Outcome(decider.decide(command, state, at));
    }

    /** What became of the command. */
    public final class Outcome {

        private final Decision<E> decision;

        private Outcome(Decision<E> decision) {
            this.decision = decision;
        }

        /** The one event that was recorded. */
        public Outcome then(E event) {
            return then(List.of(event));
        }

        /** The events that were recorded, in order. */
        public Outcome then(List<? extends E> events) {
            assertThat(accepted()).isEqualTo(events);
            return this;
        }

        public Outcome thenNothingNew() {
            assertThat(accepted()).isEmpty();
            return this;
        }

        public Refusal thenRefused(String rule) {
            if (decision instanceof Refused<E>(var refusal)) {
                assertThat(refusal.rule()).as(refusal.because()).isEqualTo(rule);
                return refusal;
            }
            return Assertions.fail("expected refusal by %s but got %s", rule, decision);
        }

        /** The events, for a closer look. */
        public List<E> accepted() {
            if (decision instanceof Accepted<E>(var events)) {
                given(events);
                return events;
            }
            return Assertions.fail("expected acceptance but got %s", decision);
        }

        /** The state that the command leads to; unchanged by a refusal. */
        public S stateAfter() {
            return decision instanceof Accepted<E>(var events) ? given(events).state : state;
        }
    }
}
