package org.publicaccord.rules;

import java.math.BigDecimal;

/**
 * What is bought, by whom and for how much: all that the Act asks in order to tell which of its
 * rules apply.
 *
 * @param lightTouch for services of Schedule 1 to SI 2024/692 (s.9); then the category is services
 * @param concession the supplier is paid at least in part by the right to exploit (s.8)
 * @param framework it provides for the future award of contracts (s.45), and is none of them
 * @param callOff it is awarded under a framework
 * @param poundsInclVat the estimated value in pounds, value added tax included (Schedule 3)
 */
public record Purchase(
        AuthorityKind authority,
        Category category,
        boolean lightTouch,
        boolean concession,
        boolean framework,
        boolean callOff,
        BigDecimal poundsInclVat) {

    private static final BigDecimal LIMIT = new BigDecimal("1e15");

    /** What a contract is mainly for (s.5). */
    public enum Category {
        GOODS,
        SERVICES,
        WORKS
    }

    public Purchase {
        if (lightTouch && category != Category.SERVICES) {
            throw new IllegalArgumentException("only services are light touch, not " + category);
        }
        if (framework && callOff) {
            throw new IllegalArgumentException("a call-off is awarded under a framework, not one");
        }
        if (poundsInclVat.signum() < 0 || poundsInclVat.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException(
                    "an estimated value is not negative and below a thousand million million");
        }
    }

    /** The same purchase at another estimated value. */
    public Purchase worth(BigDecimal otherPoundsInclVat) {
        return new Purchase(
                authority,
                category,
                lightTouch,
                concession,
                framework,
                callOff,
                otherPoundsInclVat);
    }
}
