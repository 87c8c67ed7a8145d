package org.publicaccord.contractservice.contract;

import java.util.Optional;
import org.publicaccord.rules.Nation;

/**
 * Which decisions of an authority are key decisions, and what they wait for (SI 2012/2089).
 *
 * @param threshold from which value on, VAT included; each authority sets its own (reg. 8)
 * @param noticeClearDays between the day of the notice and the day of the decision, neither counted
 *     (reg. 9)
 * @param exceptionClearDays the same in working days where the notice was impracticable (reg. 10)
 * @param callInWorkingDays after the day of the decision, during which it can be called in (Local
 *     Government Act 2000, s.9F; the number is the authority's own)
 * @param nation whose bank holidays count
 */
public record KeyDecisions(
        Money threshold,
        int noticeClearDays,
        int exceptionClearDays,
        int callInWorkingDays,
        Nation nation) {

    private static final int MOST_DAYS = 366;

    public KeyDecisions {
        if (!threshold.currency().equals("GBP")) {
            throw new IllegalArgumentException("the threshold of key decisions is in GBP");
        }
        days("the notice of a key decision", noticeClearDays);
        days("the notice of an exception", exceptionClearDays);
        days("the call-in period", callInWorkingDays);
    }

    private static void days(String what, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("%s takes 0 to 366 days".formatted(what));
        }
    }

    /** Whether an act is one; a value that is not recorded counts as above the threshold. */
    public boolean concern(Act act, Optional<Money> value) {
        return act.canBeKeyDecision() && !Authority.within(threshold, value, false);
    }
}
