package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.LotId;

/**
 * How many tenders there are for a lot.
 *
 * @param tenders not negative
 */
public record LotCount(LotId lot, int tenders) {}
