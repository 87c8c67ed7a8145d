package org.publicaccord.contractservice.assettransfer;

import java.math.BigDecimal;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What a business case was found to be worth.
 *
 * @param points of 100
 */
public record Assessed(UUID interest, BigDecimal points, Reason because) {

    private static final BigDecimal MOST = new BigDecimal(100);
    private static final int DECIMALS = 2;

    public Assessed {
        if (points.signum() < 0 || points.compareTo(MOST) > 0 || points.scale() > DECIMALS) {
            throw new IllegalArgumentException("0 to 100 points, with at most two decimals");
        }
    }
}
