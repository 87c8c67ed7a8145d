package org.publicaccord.contractservice.contract;

import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;

/**
 * What decides which rules a contract is under, pinned when its procurement is designed.
 *
 * @param rulePack the id of the pack whose numbers hold for life
 * @param nation whose bank holidays count
 * @param purchase what is bought, by whom and for how much; the value is the estimate until the
 *     contract is entered, then that on award
 */
public record Governance(String rulePack, Nation nation, Purchase purchase) {
    public Governance {
        Text.identifier("a rule pack's id", rulePack);
    }
}
