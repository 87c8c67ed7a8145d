package org.publicaccord.monitoringservice.contract;

import java.math.BigDecimal;

/**
 * An exact amount of money.
 *
 * @param amount in units of the currency, not pence
 * @param currency ISO 4217, such as {@code GBP}
 */
public record Money(BigDecimal amount, String currency) {

    /** An amount in whole pounds sterling. */
    public static Money pounds(long pounds) {
        return new Money(BigDecimal.valueOf(pounds), "GBP");
    }

    public boolean isInPounds() {
        return currency.equals("GBP");
    }

    /** Whether this is more than another amount of the same currency. */
    public boolean exceeds(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    currency + " is not comparable to " + other.currency);
        }
        return amount.compareTo(other.amount) > 0;
    }
}
