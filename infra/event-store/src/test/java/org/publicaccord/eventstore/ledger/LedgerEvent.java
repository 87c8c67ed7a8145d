package org.publicaccord.eventstore.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.publicaccord.eventstore.EventNames;

/** What happened to a ledger. */
public sealed interface LedgerEvent {

    EventNames NAMES =
            EventNames.builder()
                    .name("ledger.opened", 1, Opened.class)
                    .name("ledger.entered", 1, Entered.class)
                    .name("ledger.closed", 1, Closed.class)
                    .build();

    record Opened(Instant at) implements LedgerEvent {}

    record Entered(BigDecimal amount) implements LedgerEvent {}

    record Closed(BigDecimal total) implements LedgerEvent {}
}
