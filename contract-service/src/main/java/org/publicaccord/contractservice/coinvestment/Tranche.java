package org.publicaccord.contractservice.coinvestment;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Text;

/**
 * A part of a layer that is released at one time.
 *
 * @param id unique within the terms
 * @param test what has to be met before; empty for what is released once all have signed
 */
public record Tranche(String id, String layer, Money amount, Optional<String> test) {
    public Tranche {
        Text.identifier("a tranche's id", id);
        Pence.only(amount);
        if (amount.amount().signum() == 0) {
            throw new IllegalArgumentException("a tranche releases an amount");
        }
    }
}
