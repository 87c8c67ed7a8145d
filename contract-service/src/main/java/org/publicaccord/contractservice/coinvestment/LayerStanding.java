package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;

/**
 * What became of a layer so far, in the currency of its stack.
 *
 * @param repaid of its capital
 * @param returned interest and shares of the surplus
 * @param writtenDown of its capital
 * @param calledIn whether its capital is called in
 */
public record LayerStanding(
        BigDecimal released,
        BigDecimal repaid,
        BigDecimal returned,
        BigDecimal writtenDown,
        boolean calledIn) {

    /** Nothing is released yet. */
    public static final LayerStanding NOTHING =
            new LayerStanding(
                    BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false);

    /** What is still to come back, if the layer comes back at all. */
    BigDecimal unsettled() {
        return released.subtract(repaid).subtract(writtenDown);
    }

    LayerStanding releasing(BigDecimal amount) {
        return new LayerStanding(released.add(amount), repaid, returned, writtenDown, calledIn);
    }

    LayerStanding paying(BigDecimal capital, BigDecimal earned) {
        return new LayerStanding(
                released, repaid.add(capital), returned.add(earned), writtenDown, calledIn);
    }

    LayerStanding writingDown(BigDecimal amount) {
        return new LayerStanding(released, repaid, returned, writtenDown.add(amount), calledIn);
    }

    LayerStanding callingIn() {
        return new LayerStanding(released, repaid, returned, writtenDown, true);
    }
}
