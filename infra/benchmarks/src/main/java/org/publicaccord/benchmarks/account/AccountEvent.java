package org.publicaccord.benchmarks.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;

/** What happened to an account; as large as the platform's own events are, in the middle. */
public sealed interface AccountEvent {

    /** The type of its streams. */
    String STREAM_TYPE = "account";

    /** By which names it is stored. */
    EventNames NAMES = EventNames.builder().name("account.paid", 1, Paid.class).build();

    /** An invoice was paid. */
    record Paid(String invoice, BigDecimal amount, LocalDate paidOn, String payee, String purpose)
            implements AccountEvent {

        private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

        /** One of many, by its number. */
        public static Paid numbered(long number) {
            return new Paid(
                    "INV-%08d".formatted(number),
                    BigDecimal.valueOf(100_00 + number % 900_00, 2),
                    FIRST.plusDays(number % 365),
                    "GB-COH-%08d".formatted(number % 1_000),
                    "Day centre for older people, places taken up in the month, as agreed in the"
                            + " schedule of prices and reconciled with the register of attendance");
        }
    }

    /** How accounts are kept in snapshots. */
    static StateNames states() {
        return StateNames.builder(AccountEvent.class, NAMES).stream(
                        STREAM_TYPE, 1, AccountState.class, new AccountDecider())
                .name("empty", AccountState.Empty.class)
                .name("used", AccountState.Used.class)
                .build();
    }
}
