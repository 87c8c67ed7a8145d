package org.publicaccord.published.contract;

import org.publicaccord.published.Money;

/**
 * What became of a layer from its release to the exit.
 *
 * @param layerId the layer
 * @param instrument as what it was invested last
 * @param investorId whose it was last, such as GB-COH-09442333
 * @param released what was released
 * @param repaid what was repaid of it
 * @param returned what it earned: interest and shares of the surplus
 * @param writtenDown what was lost of it
 */
public record LayerTotal(
        String layerId,
        String instrument,
        String investorId,
        Money released,
        Money repaid,
        Money returned,
        Money writtenDown) {}
