package org.publicaccord.eventstore.ledger;

import java.math.BigDecimal;
import java.util.List;

/** What one can ask of a ledger. */
public sealed interface LedgerCommand {

    String ledger();

    record Open(String ledger) implements LedgerCommand {}

    record Enter(String ledger, List<BigDecimal> amounts) implements LedgerCommand {}

    record Close(String ledger) implements LedgerCommand {}
}
