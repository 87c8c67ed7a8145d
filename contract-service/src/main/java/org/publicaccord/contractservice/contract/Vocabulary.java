package org.publicaccord.contractservice.contract;

/**
 * The words of a wing: its sealed types of commands, states and events.
 *
 * @param name what the wing is called on disk; it is never changed
 */
public record Vocabulary<C extends ContractCommand, S, E extends ContractEvent>(
        String name, Class<C> commands, Class<S> states, Class<E> events) {
    public Vocabulary {
        Text.identifier("a wing's name", name);
    }
}
