package org.publicaccord.published.contract;

import java.math.BigDecimal;

/**
 * What a layer earns of a surplus.
 *
 * @param layerId the layer
 * @param percent of the surplus
 */
public record SurplusPercentage(String layerId, BigDecimal percent) {}
