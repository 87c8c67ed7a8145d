package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Has a subsidy or scheme to be referred before it is given or made?
 *
 * @param pounds its amount; of a scheme, the most that one subsidy under it may come to
 * @param sensitiveSector the beneficiary works in a sector that the regulations name
 * @param givenOn the day on which it would be given, for what counts together
 * @param related subsidies given to the same enterprise for the same or related costs; those
 *     outside the financial year and the two before do not count
 */
public record ReferralQuestion(
        SubsidyForm form,
        BigDecimal pounds,
        boolean sensitiveSector,
        LocalDate givenOn,
        List<Assistance> related) {

    private static final int MOST = 10_000;

    public ReferralQuestion {
        if (pounds.signum() < 0) {
            throw new IllegalArgumentException("an amount of subsidy is not negative");
        }
        if (related.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " related subsidies");
        }
        related = List.copyOf(related);
    }
}
