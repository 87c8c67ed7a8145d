package org.publicaccord.published.bidding;

/**
 * How many tenders there are for a lot.
 *
 * @param lotId within its procedure
 * @param tenders not negative
 */
public record LotCount(String lotId, int tenders) {}
