package org.publicaccord.monitoringservice.watching;

import java.util.Optional;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** The watches that there are, each folded from its events at the moment it is asked for. */
@FunctionalInterface
public interface Watches {

    /** The watch over a contract; empty if the contract is not watched. */
    Optional<Known> find(ContractId contract);

    /**
     * A watch and its version.
     *
     * @param version how many events it has
     */
    record Known(Watching watch, long version) {}
}
