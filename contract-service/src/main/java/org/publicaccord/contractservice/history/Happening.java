package org.publicaccord.contractservice.history;

import java.time.Instant;
import org.publicaccord.contractservice.contract.ContractEvent;

/**
 * One event of a contract with its place in the contract's history.
 *
 * @param id of the event, unique in the store
 * @param sequence its place in the contract's stream, from 0
 * @param at legal time
 * @param by who brought it about
 */
public record Happening(String id, long sequence, Instant at, ContractEvent event, By by) {

    /** The contract's version after it: the number of events so far. */
    public long version() {
        return sequence + 1;
    }
}
