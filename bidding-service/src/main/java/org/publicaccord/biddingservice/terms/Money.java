package org.publicaccord.biddingservice.terms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact amount of money, never negative.
 *
 * @param amount in units of the currency, not pence; below a thousand million million, with at most
 *     six decimal places
 * @param currency ISO 4217, such as {@code GBP}
 */
public record Money(BigDecimal amount, String currency) {

    private static final BigDecimal LIMIT = new BigDecimal("1e15");
    private static final int DECIMAL_PLACES = 6;
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount of money is negative");
        }
        if (amount.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("an amount of money is beyond all budgets");
        }
        amount = Exact.normalised(amount);
        if (amount.scale() > DECIMAL_PLACES) {
            throw new IllegalArgumentException("an amount of money has more than six decimals");
        }
        if (!ISO_4217.matcher(currency).matches()) {
            throw new IllegalArgumentException("a currency has three letters, as in ISO 4217");
        }
    }

    /** The sum; both are of one currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of two currencies have no sum");
        }
        return new Money(amount.add(other.amount), currency);
    }
}
