package org.publicaccord.rules;

import java.util.List;
import java.util.Optional;

/**
 * May this contract be changed so?
 *
 * @param pack the pack that the contract pinned
 * @param purchase what the contract is, at its value on award
 * @param earlier all changes made before, in their order
 */
public record ModificationQuestion(
        Regime regime,
        Optional<RulePack> pack,
        Purchase purchase,
        ContractSize original,
        List<EarlierChange> earlier,
        ProposedChange proposed) {

    private static final int MOST_CHANGES = 1_000;

    public ModificationQuestion {
        if (earlier.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("more than " + MOST_CHANGES + " earlier changes");
        }
        earlier = List.copyOf(earlier);
    }
}
