package org.publicaccord.biddingservice.terms;

import java.math.BigDecimal;

/**
 * What share of the total a criterion has.
 *
 * @param percent 0 to 100, with at most four decimal places; 0 for what only has to be met
 */
public record Weight(BigDecimal percent) {

    /** What the weights of a procedure sum to. */
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final int DECIMAL_PLACES = 4;

    public Weight {
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("a weight is 0 to 100 per cent");
        }
        percent = Exact.normalised(percent);
        if (percent.scale() > DECIMAL_PLACES) {
            throw new IllegalArgumentException("a weight has at most four decimal places");
        }
    }
}
