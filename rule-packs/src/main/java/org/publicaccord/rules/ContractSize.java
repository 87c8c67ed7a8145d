package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How large a contract was on award.
 *
 * @param value estimated value in pounds, VAT included; empty if not recorded
 * @param termDays the maximum term provided for on award, in days; empty if not recorded
 */
public record ContractSize(Optional<BigDecimal> value, Optional<Integer> termDays) {

    public ContractSize {
        if (value.filter(it -> it.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("a contract's value is not negative");
        }
        if (termDays.filter(it -> it < 1).isPresent()) {
            throw new IllegalArgumentException("a contract's term is at least one day");
        }
    }

    /** A size of which both are recorded. */
    public static ContractSize of(BigDecimal value, int termDays) {
        return new ContractSize(Optional.of(value), Optional.of(termDays));
    }
}
