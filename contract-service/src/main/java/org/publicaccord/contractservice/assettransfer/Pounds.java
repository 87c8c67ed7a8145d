package org.publicaccord.contractservice.assettransfer;

import java.math.BigDecimal;
import org.publicaccord.contractservice.contract.Money;

/** The rules about disposals count in pounds. */
final class Pounds {

    private Pounds() {}

    /**
     * @throws IllegalArgumentException if an amount is in another currency
     */
    static void only(Money amount) {
        if (!amount.currency().equals("GBP")) {
            throw new IllegalArgumentException("what land is worth is said in GBP");
        }
    }

    static Money of(BigDecimal pounds) {
        return new Money(pounds, "GBP");
    }
}
