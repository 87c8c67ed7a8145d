package org.publicaccord.published.bidding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is recommended for a lot.
 *
 * @param lotId within its procedure
 * @param winner to whom the lot should go; empty where no award is recommended
 * @param assessed how many tenders were assessed
 * @param totals what the assessed tenders earned, in points, the highest first, without saying
 *     whose they are
 * @param because why no award is recommended; empty where one is
 */
public record LotRecommendation(
        String lotId,
        String lotTitle,
        Optional<RecommendedSupplier> winner,
        int assessed,
        List<BigDecimal> totals,
        Optional<String> because) {}
