package org.publicaccord.published.contract;

import java.util.Optional;
import org.publicaccord.published.Money;

/**
 * A part of a layer that is released at one time.
 *
 * @param id unique within the terms
 * @param layerId the layer that it is a part of
 * @param amount what is released
 * @param testId the outcome that has to be met before; empty if there is none
 */
public record CapitalTranche(String id, String layerId, Money amount, Optional<String> testId) {}
