package org.publicaccord.contractservice.contract;

import java.util.Optional;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.SelectionProcess;

/**
 * What decides which rules a contract is under, pinned when its procurement is designed.
 *
 * @param rulePack the id of the pack whose numbers hold for life
 * @param nation whose bank holidays count
 * @param purchase what is bought, by whom and for how much; the value is the estimate until the
 *     contract is entered, then that on award
 * @param process by which the provider was selected under the Provider Selection Regime: its limits
 *     for later changes differ by it
 */
public record Governance(
        String rulePack, Nation nation, Purchase purchase, Optional<SelectionProcess> process) {

    /** Of a procurement under another law than the Provider Selection Regime. */
    public Governance(String rulePack, Nation nation, Purchase purchase) {
        this(rulePack, nation, purchase, Optional.empty());
    }

    public Governance {
        Text.identifier("a rule pack's id", rulePack);
    }
}
