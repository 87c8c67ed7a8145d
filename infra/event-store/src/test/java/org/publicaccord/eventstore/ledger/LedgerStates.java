package org.publicaccord.eventstore.ledger;

import org.publicaccord.eventstore.StateNames;

/** How ledgers are kept in snapshots. */
public final class LedgerStates {

    private LedgerStates() {}

    public static StateNames names() {
        return ofRevision(1);
    }

    public static StateNames ofRevision(int revision) {
        return StateNames.builder(LedgerStates.class, LedgerEvent.NAMES).stream(
                        "ledger", revision, LedgerState.class, new LedgerDecider())
                .name("absent", LedgerState.Absent.class)
                .name("open", LedgerState.Open.class)
                .name("closed", LedgerState.Closed.class)
                .build();
    }
}
