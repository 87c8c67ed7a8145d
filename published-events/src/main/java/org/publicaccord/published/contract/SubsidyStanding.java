package org.publicaccord.published.contract;

import java.util.Optional;
import org.publicaccord.published.Money;

/**
 * What public capital is under the Subsidy Control Act 2022.
 *
 * @param form MARKET_TERMS, NOT_SUBSIDY, MINIMAL, PUBLIC_ECONOMIC_INTEREST, UNDER_SCHEME,
 *     STANDALONE or SCHEME
 * @param equivalent the gross cash equivalent of what is better than the market; empty if there is
 *     none
 * @param because the reason given
 */
public record SubsidyStanding(String form, Optional<Money> equivalent, String because) {}
