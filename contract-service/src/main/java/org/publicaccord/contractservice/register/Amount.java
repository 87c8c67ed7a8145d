package org.publicaccord.contractservice.register;

import java.math.BigDecimal;
import org.publicaccord.contractservice.contract.Money;

/**
 * Money on the wire.
 *
 * @param amount exact, in units of the currency, not pence
 * @param currency ISO 4217, such as {@code GBP}
 */
record Amount(BigDecimal amount, String currency) {
    static Amount of(Money money) {
        return new Amount(money.amount(), money.currency());
    }
}
