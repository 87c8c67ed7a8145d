package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * A recipient's claim for an instalment.
 *
 * @param amount claimed, in pounds
 * @param spentInAll what was spent on the purpose of the grant since its first day
 * @param evidence the content address of what shows it
 */
public record Claim(Money amount, Money spentInAll, Sha256 evidence) {
    public Claim {
        Pounds.some("a claim", amount);
        Pounds.only("what was spent", spentInAll);
    }
}
