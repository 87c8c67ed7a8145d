package org.publicaccord.published.bidding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An assessed tenderer that can read its assessment summary.
 *
 * @param organisationId the tenderer's identifier
 * @param lotId the lot that it tendered for, within its procedure
 * @param total what its tender earned, in points
 * @param winnerTotal what the winning tender earned, in points; empty where nobody won
 */
public record SummaryRecipient(
        String organisationId, String lotId, BigDecimal total, Optional<BigDecimal> winnerTotal) {}
