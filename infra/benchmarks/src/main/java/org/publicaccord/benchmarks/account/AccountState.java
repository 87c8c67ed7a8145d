package org.publicaccord.benchmarks.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an account is. */
public sealed interface AccountState {

    /** Nothing was paid yet. */
    record Empty() implements AccountState {}

    /** So much was paid. */
    record Used(BigDecimal total, long payments, LocalDate lastPaidOn) implements AccountState {}
}
