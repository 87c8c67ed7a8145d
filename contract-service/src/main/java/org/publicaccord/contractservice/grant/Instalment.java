package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;

/**
 * One part of a grant.
 *
 * @param id the funder's own, unique in its grant
 * @param payableFrom the first day on which it may be paid
 * @param advanceBecause why it is needed before the money is spent; empty if it is paid in arrears
 */
public record Instalment(
        String id, Money amount, LocalDate payableFrom, Optional<Reason> advanceBecause) {
    public Instalment {
        Text.identifier("an instalment's id", id);
        Pounds.some("an instalment", amount);
    }

    boolean inAdvance() {
        return advanceBecause.isPresent();
    }
}
