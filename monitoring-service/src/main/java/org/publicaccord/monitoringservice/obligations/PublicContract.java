package org.publicaccord.monitoringservice.obligations;

import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.WatchedContract;

/** Whether a contract that was entered here is a public contract (s.3). */
enum PublicContract {
    YES,
    /** Its value can reach the threshold; which threshold applies was not told. */
    TAKEN_FOR_ONE,
    NO;

    /** As its procedure told; else by its value, on entry and as it was changed since. */
    static PublicContract of(WatchedContract contract, Entered entered, ObligationRules rules) {
        return switch (entered.threshold()) {
            case REACHED -> YES;
            case BELOW -> NO;
            case NOT_TOLD -> byValue(contract, entered, rules);
        };
    }

    private static PublicContract byValue(
            WatchedContract contract, Entered entered, ObligationRules rules) {
        Money threshold = threshold(contract, entered, rules);
        boolean below =
                isBelow(entered.valueOnEntry(), threshold)
                        && contract.value().map(now -> isBelow(now, threshold)).orElse(true);
        return below ? NO : TAKEN_FOR_ONE;
    }

    private static boolean isBelow(Money value, Money threshold) {
        return value.isInPounds() && threshold.exceeds(value);
    }

    private static Money threshold(
            WatchedContract contract, Entered entered, ObligationRules rules) {
        return switch (contract.category()) {
            case WORKS -> rules.thresholds().works();
            case GOODS, SERVICES, NOT_RECORDED ->
                    entered.lightTouch()
                            ? rules.thresholds().lightTouch()
                            : rules.thresholds().others();
        };
    }
}
