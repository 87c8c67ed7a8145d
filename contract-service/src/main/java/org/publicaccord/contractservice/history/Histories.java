package org.publicaccord.contractservice.history;

import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;

/** Reads what was recorded of one contract, including what was recorded a moment ago. */
@FunctionalInterface
public interface Histories {

    /** The contract's history; empty if nothing was ever recorded of it, or it is no contract. */
    Optional<History> of(ContractId contract);
}
