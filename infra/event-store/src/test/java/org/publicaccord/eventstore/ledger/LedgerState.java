package org.publicaccord.eventstore.ledger;

import java.math.BigDecimal;

/** What a ledger is. */
public sealed interface LedgerState {

    record Absent() implements LedgerState {}

    record Open(BigDecimal total) implements LedgerState {}

    record Closed(BigDecimal total) implements LedgerState {}
}
