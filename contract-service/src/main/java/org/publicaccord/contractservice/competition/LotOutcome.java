package org.publicaccord.contractservice.competition;

import java.math.BigDecimal;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;

/** What comes out of the competition for one lot. */
public sealed interface LotOutcome {

    String lot();

    /**
     * A supplier is chosen.
     *
     * @param price as tendered, VAT included
     * @param total points out of 100
     * @param assessed how many tenders were assessed
     */
    record Winner(String lot, Party supplier, Money price, BigDecimal total, int assessed)
            implements LotOutcome {}

    /** Nobody is chosen. */
    record NoAward(String lot, Reason because) implements LotOutcome {}
}
