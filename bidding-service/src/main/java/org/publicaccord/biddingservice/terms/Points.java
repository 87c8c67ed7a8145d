package org.publicaccord.biddingservice.terms;

import java.math.BigDecimal;

/**
 * What a tender earns under one criterion.
 *
 * @param value 0 to 100, with at most two decimal places
 */
public record Points(BigDecimal value) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMAL_PLACES = 2;

    public Points {
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("points are 0 to 100");
        }
        value = Exact.normalised(value);
        if (value.scale() > DECIMAL_PLACES) {
            throw new IllegalArgumentException("points have at most two decimal places");
        }
    }

    /** What they add to the total: weight per cent times points, in points. */
    public Total weighted(Weight weight) {
        return new Total(weight.percent().multiply(value).movePointLeft(2));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
