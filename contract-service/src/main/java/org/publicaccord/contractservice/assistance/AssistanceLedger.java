package org.publicaccord.contractservice.assistance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.rules.subsidies.Assistance;

/**
 * What an enterprise was given by the grants of this platform.
 *
 * @param given by its grants, by the ids of their contracts, in the order in which they were
 *     counted
 */
public record AssistanceLedger(Map<UUID, Assistance> given) {

    public AssistanceLedger {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    boolean has(ContractId grant) {
        return given.containsKey(grant.value());
    }

    /** All that counts beside one grant. */
    public List<Assistance> without(ContractId grant) {
        return given.entrySet().stream()
                .filter(it -> !it.getKey().equals(grant.value()))
                .map(Map.Entry::getValue)
                .toList();
    }

    AssistanceLedger with(ContractId grant, Assistance assistance) {
        Map<UUID, Assistance> all = new LinkedHashMap<>(given);
        all.put(grant.value(), assistance);
        return new AssistanceLedger(all);
    }

    AssistanceLedger dropping(ContractId grant) {
        Map<UUID, Assistance> all = new LinkedHashMap<>(given);
        all.remove(grant.value());
        return new AssistanceLedger(all);
    }
}
