package org.publicaccord.decider;

import java.time.Instant;

/**
 * Decides what a command means for one stream of events. Pure: no clock, no new ids, no input or
 * output, no log.
 *
 * @param <C> the sealed type of commands
 * @param <S> the sealed type of states
 * @param <E> the sealed type of events
 */
public interface Decider<C, S, E> {

    /** The state of a stream that has no events. */
    S initialState();

    /**
     * What becomes of a command.
     *
     * @param at legal time, read once by the caller; never earlier than the stream's last event
     */
    Decision<E> decide(C command, S state, Instant at);

    /**
     * The state after an event. Never refuses and computes no rules.
     *
     * @throws IllegalStateException if the event cannot follow the state: history is broken
     */
    S evolve(S state, E event);
}
