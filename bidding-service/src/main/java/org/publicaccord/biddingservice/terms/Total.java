package org.publicaccord.biddingservice.terms;

import java.math.BigDecimal;

/**
 * What a tender earns under several criteria, each by its weight: exact, never rounded.
 *
 * @param value in points, 0 to 100
 */
public record Total(BigDecimal value) implements Comparable<Total> {

    public static final Total NOTHING = new Total(BigDecimal.ZERO);

    public Total {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a total is not negative");
        }
        value = Exact.normalised(value);
    }

    public Total plus(Total other) {
        return new Total(value.add(other.value));
    }

    @Override
    public int compareTo(Total other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
