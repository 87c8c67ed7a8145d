package org.publicaccord.published.contract;

import java.util.List;
import org.publicaccord.published.Money;
import org.publicaccord.published.Term;

/**
 * On what terms an asset passes.
 *
 * @param tenure LEASE, FREEHOLD or LICENCE
 * @param term of the lease or licence; of a freehold, until its last covenant ends
 * @param renewalMonths by how many months its options may extend a lease
 * @param consideration what is paid for the interest
 * @param covenants what the body promises
 * @param reportEveryMonths how often the body reports what people gained; 0 if it need not
 * @param contentSha256 the content address of the heads of terms, lower-case hexadecimal
 */
public record AssetTerms(
        String tenure,
        Term term,
        int renewalMonths,
        Money consideration,
        List<AssetCovenant> covenants,
        int reportEveryMonths,
        String contentSha256) {}
