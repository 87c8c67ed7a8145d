package org.publicaccord.contractservice.receiving;

import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.linking.Linked;

/** Looks up the contracts that others come after or lead to, as recorded a moment ago. */
final class LinkedContracts {

    private final Histories histories;

    LinkedContracts(Histories histories) {
        this.histories = histories;
    }

    /** What is on record under an id; empty if it is no contract's. */
    Optional<Linked> named(ContractId contract) {
        return histories
                .of(contract)
                .flatMap(History::facts)
                .map(facts -> Linked.of(contract, facts));
    }
}
