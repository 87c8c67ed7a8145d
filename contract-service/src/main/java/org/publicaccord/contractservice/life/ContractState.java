package org.publicaccord.contractservice.life;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.Vocabulary;

/**
 * Where a contract stands, in each wing.
 *
 * @param file what is known of it; empty before its first event
 * @param wings the state in each wing, by the name of its vocabulary
 */
public record ContractState(Optional<OnFile> file, Map<String, Object> wings) {

    public ContractState {
        wings = Collections.unmodifiableMap(new LinkedHashMap<>(wings));
    }

    /**
     * Where the contract stands in a wing.
     *
     * @throws IllegalArgumentException if contracts have no such wing
     */
    public <S> S of(Vocabulary<?, S, ?> wing) {
        Object state = wings.get(wing.name());
        if (state == null) {
            throw new IllegalArgumentException("contracts have no wing " + wing.name());
        }
        return wing.states().cast(state);
    }

    <S> ContractState with(Vocabulary<?, S, ?> wing, S now) {
        Map<String, Object> all = new LinkedHashMap<>(wings);
        all.put(wing.name(), now);
        return new ContractState(file, all);
    }

    /** The same wings, and what is on file after an event. */
    ContractState filing(ContractEvent event) {
        Optional<OnFile> now =
                event instanceof StatesFacts stating
                        ? Optional.of(new OnFile(event.contract(), stating.facts(), event.stage()))
                        : file.map(it -> it.after(event));
        return new ContractState(now, wings);
    }
}
