package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One subsidy that an enterprise received, with all enterprises under common control counted as one
 * (Subsidy Control Act 2022, s.7).
 *
 * @param givenOn the day on which it was given
 * @param pounds the gross cash amount, or the gross cash equivalent (s.36(5))
 */
public record Assistance(Kind kind, LocalDate givenOn, BigDecimal pounds) {

    /** What it was given as. */
    public enum Kind {
        /** Minimal financial assistance (s.36). */
        MINIMAL,
        /** Assistance for services of public economic interest (s.38). */
        PUBLIC_ECONOMIC_INTEREST,
        /** Small aid given before the Act, or as it allowed in between (s.42(8)). */
        DE_MINIMIS,
        /** Any other subsidy: it counts towards no small limit. */
        OTHER
    }

    public Assistance {
        if (pounds.signum() < 0) {
            throw new IllegalArgumentException("an amount of assistance is not negative");
        }
    }
}
