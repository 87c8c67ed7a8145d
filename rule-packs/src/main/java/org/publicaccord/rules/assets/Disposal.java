package org.publicaccord.rules.assets;

import java.math.BigDecimal;

/**
 * A disposal of land by an English council.
 *
 * @param unrestrictedPounds what the interest would fetch without the council's conditions
 * @param considerationPounds what is paid for it
 * @param openSpace it is, or is part of, a public garden, a place of recreation or a disused burial
 *     ground
 */
public record Disposal(
        Tenure tenure,
        BigDecimal unrestrictedPounds,
        BigDecimal considerationPounds,
        boolean openSpace) {

    public Disposal {
        if (unrestrictedPounds.signum() < 0 || considerationPounds.signum() < 0) {
            throw new IllegalArgumentException("a value and a consideration are not negative");
        }
    }

    /** By how much the consideration falls short of the value; zero if it does not. */
    public BigDecimal undervaluePounds() {
        return unrestrictedPounds.subtract(considerationPounds).max(BigDecimal.ZERO);
    }
}
