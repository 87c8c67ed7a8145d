package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * What a body would do with an asset, and on what terms.
 *
 * @param years of the lease or licence that is asked for; 0 for the freehold
 * @param consideration what it would pay for the interest, in pounds
 * @param benefit what people would gain
 * @param funding what it would be paid and kept up from
 * @param content the content address of the case itself
 */
public record BusinessCase(
        Tenure tenure,
        int years,
        Money consideration,
        Reason benefit,
        Reason funding,
        Sha256 content) {

    private static final int MOST_YEARS = 999;

    public BusinessCase {
        Pounds.only(consideration);
        boolean fits = tenure == Tenure.FREEHOLD ? years == 0 : years > 0 && years <= MOST_YEARS;
        if (!fits) {
            throw new IllegalArgumentException(
                    "a lease or licence is for 1 to 999 years, and the freehold for none");
        }
    }

    /** As the rules about disposals see it, if it began on a day. */
    org.publicaccord.rules.assets.Tenure disposedFrom(LocalDate firstDay) {
        return switch (tenure) {
            case FREEHOLD -> new org.publicaccord.rules.assets.Tenure.Freehold();
            case LICENCE -> new org.publicaccord.rules.assets.Tenure.Licence();
            case LEASE ->
                    new org.publicaccord.rules.assets.Tenure.Lease(
                            firstDay, firstDay.plusYears(years).minusDays(1));
        };
    }
}
