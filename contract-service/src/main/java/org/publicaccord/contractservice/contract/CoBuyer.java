package org.publicaccord.contractservice.contract;

import java.math.BigDecimal;

/**
 * An authority that buys jointly with the lead authority.
 *
 * @param sharePercent of the value that it bears, above 0 and below 100; the rest is the lead's
 * @param agreed whether it has agreed to take part
 */
public record CoBuyer(OrganisationId organisation, BigDecimal sharePercent, boolean agreed) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    public CoBuyer {
        if (sharePercent.signum() <= 0 || sharePercent.compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException("a share is above 0 and below 100 per cent");
        }
    }
}
