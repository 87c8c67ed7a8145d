package org.publicaccord.published.bidding;

import java.math.BigDecimal;
import java.util.Optional;
import org.publicaccord.published.Money;

/**
 * The supplier that an award is recommended to.
 *
 * @param organisationId the organisation's identifier
 * @param price the sum of the tender's prices, including VAT
 * @param total what the tender earned, in points
 * @param tieBrokenBy what placed it before a tender of the same total; empty if no total is the
 *     same
 */
public record RecommendedSupplier(
        String organisationId,
        String organisationName,
        Money price,
        BigDecimal total,
        Optional<TieBreak> tieBrokenBy) {

    /** What places one of two tenders first that have the same total. */
    public enum TieBreak {
        /** More earned under the criteria of social value. */
        SOCIAL_VALUE,
        /** The same under these; more earned under the criteria of quality. */
        QUALITY,
        /** The same under these as well; lots were drawn. */
        LOT_DRAWN
    }
}
