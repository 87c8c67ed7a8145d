package org.publicaccord.decider;

import java.util.List;

/**
 * What a decider answers: events to record, or a refusal. Both are values; an exception is a bug.
 *
 * @param <E> the sealed type of events
 */
public sealed interface Decision<E> {

    /**
     * The command is accepted and these are the facts it makes, in order; none if it said nothing
     * new.
     */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is refused, and nothing is recorded. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    /** Accepts a command that says what is already so. */
    static <E> Decision<E> nothingNew() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
