package org.publicaccord.biddingservice.terms;

import java.math.BigDecimal;

/** Equal decimals as equal values: 100, 100.0 and 1e2 are one. */
final class Exact {

    private Exact() {}

    static BigDecimal normalised(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
