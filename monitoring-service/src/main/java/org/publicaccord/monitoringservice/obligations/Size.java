package org.publicaccord.monitoringservice.obligations;

import java.math.BigDecimal;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Category;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.WatchedContract;

/** How the recorded value of a contract compares with an amount that a rule names. */
enum Size {
    ABOVE,
    NOT_ABOVE,
    /** No value is recorded, or one that is not in pounds. */
    NOT_RECORDED;

    /** Registers rarely say whether VAT is in the value; the thresholds of the Act include it. */
    private static final BigDecimal AT_MOST_VAT = new BigDecimal("1.20");

    static Size above(Money amount, WatchedContract contract) {
        return valueInPounds(contract)
                .map(value -> value.exceeds(amount) ? ABOVE : NOT_ABOVE)
                .orElse(NOT_RECORDED);
    }

    /** Whether the value lies below every threshold that could apply, even with VAT added. */
    static boolean isBelowEveryThreshold(WatchedContract contract, ObligationRules rules) {
        return valueInPounds(contract)
                .filter(value ->
                        value.amount()
                                        .multiply(AT_MOST_VAT)
                                        .compareTo(threshold(contract, rules).amount())
                                < 0)
                .isPresent();
    }

    /** The lowest threshold for what the contract buys. */
    static Money threshold(WatchedContract contract, ObligationRules rules) {
        return switch (contract.category()) {
            case WORKS -> rules.thresholds().works();
            case GOODS, SERVICES, NOT_RECORDED -> notForWorks(contract, rules);
        };
    }

    private static Money notForWorks(WatchedContract contract, ObligationRules rules) {
        boolean goods = contract.category() == Category.GOODS;
        return switch (LightTouch.of(contract, rules)) {
            case ESTIMATED -> goods ? rules.thresholds().others() : rules.thresholds().lightTouch();
            case ESTIMATED_NOT, NOT_RECORDED -> rules.thresholds().others();
        };
    }

    private static Optional<Money> valueInPounds(WatchedContract contract) {
        return contract.value().filter(Money::isInPounds);
    }
}
