package org.publicaccord.published.contract;

import org.publicaccord.published.Money;

/**
 * What a layer is paid, or bears.
 *
 * @param layerId the layer
 * @param investorId whose it is, such as GB-COH-09442333
 * @param investorName its name
 * @param amount what it comes to
 */
public record LayerPayment(String layerId, String investorId, String investorName, Money amount) {}
