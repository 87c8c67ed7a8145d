package org.publicaccord.rules.selecting;

import java.math.BigDecimal;

/**
 * How a proposed contract differs from the existing one.
 *
 * @param materiallyDifferent in character, as the authority states
 * @param byAuthority the differences are attributable to a decision of the authority
 * @param existingPounds the lifetime value of the existing contract when it was entered into
 * @param proposedPounds the lifetime value of the proposed one
 */
public record LifetimeChange(
        boolean materiallyDifferent,
        boolean byAuthority,
        BigDecimal existingPounds,
        BigDecimal proposedPounds) {

    public LifetimeChange {
        if (existingPounds.signum() < 0 || proposedPounds.signum() < 0) {
            throw new IllegalArgumentException("a lifetime value is not negative");
        }
    }
}
