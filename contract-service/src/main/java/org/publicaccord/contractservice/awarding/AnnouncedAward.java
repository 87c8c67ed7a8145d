package org.publicaccord.contractservice.awarding;

import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Text;

/**
 * An award that is public and not yet a contract.
 *
 * @param id its id among the awards of the facts
 * @param price VAT included
 * @param governance the rules that its path pinned
 */
public record AnnouncedAward(String id, Money price, Governance governance) {
    public AnnouncedAward {
        Text.identifier("an award's id", id);
    }
}
