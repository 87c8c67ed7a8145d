package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.decider.Decision;

/**
 * One part of a contract's life: what it decides by itself, given what is on file. Pure.
 *
 * @param <C> its sealed type of commands
 * @param <S> its sealed type of states
 * @param <E> its sealed type of events
 */
public interface Wing<C extends ContractCommand, S, E extends ContractEvent> {

    /** Which commands and events are this wing's. */
    Vocabulary<C, S, E> vocabulary();

    /** The state of a contract that has not come into this wing. */
    S initialState();

    /**
     * What becomes of a command.
     *
     * @param file what is known of the contract; empty if there is none
     * @param at legal time
     */
    Decision<? extends ContractEvent> decide(C command, S state, Optional<OnFile> file, Instant at);

    /**
     * The state after an event of this wing.
     *
     * @throws IllegalStateException if the event cannot follow the state
     */
    S evolve(S state, E event);
}
