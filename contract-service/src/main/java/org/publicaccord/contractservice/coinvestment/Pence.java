package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.publicaccord.contractservice.contract.Money;

/** Capital is counted in whole pence, or the smallest coins of another currency with two places. */
final class Pence {

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Pence() {}

    /**
     * @throws IllegalArgumentException if an amount is not of whole pence
     */
    static void only(Money amount) {
        if (amount.amount().scale() > PLACES) {
            throw new IllegalArgumentException("capital is counted in whole pence");
        }
    }

    /** A share of an amount, in percent, down to whole pence. */
    static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, PLACES, RoundingMode.DOWN);
    }

    /** The part of an amount that goes with a part of a whole, up to whole pence. */
    static BigDecimal partUpwards(BigDecimal amount, BigDecimal part, BigDecimal whole) {
        return amount.multiply(part).divide(whole, PLACES, RoundingMode.CEILING);
    }
}
