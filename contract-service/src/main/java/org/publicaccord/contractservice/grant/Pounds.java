package org.publicaccord.contractservice.grant;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Money;

/** Grants are given in pounds, as the rules about subsidies count. */
final class Pounds {

    static final Money NONE = of(BigDecimal.ZERO);

    private Pounds() {}

    /**
     * @throws IllegalArgumentException if an amount is in another currency, or nothing
     */
    static void some(String what, Money amount) {
        only(what, amount);
        if (amount.amount().signum() == 0) {
            throw new IllegalArgumentException(what + " is more than nothing");
        }
    }

    /**
     * @throws IllegalArgumentException if an amount is in another currency
     */
    static void only(String what, Money amount) {
        if (!amount.currency().equals("GBP")) {
            throw new IllegalArgumentException(what + " is said in GBP");
        }
    }

    static Money of(BigDecimal pounds) {
        return new Money(pounds, "GBP");
    }

    static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NONE, Money::plus);
    }

    static boolean exceeds(Money one, Money other) {
        return one.amount().compareTo(other.amount()) > 0;
    }

    /** What is left of an amount; nothing if more was taken. */
    static Money left(Money whole, Money taken) {
        return of(whole.amount().subtract(taken.amount()).max(BigDecimal.ZERO));
    }
}
