package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * May this contract be changed so?
 *
 * @param pack the pack that the contract pinned
 * @param purchase what the contract is, at its value on award
 * @param awardedBy under the Provider Selection Regime, the process by which it was awarded; empty
 *     if not recorded, and then the limits for all but Direct Award Processes A and B are taken
 * @param earlier all changes made before, in their order
 */
public record ModificationQuestion(
        Regime regime,
        Optional<RulePack> pack,
        Purchase purchase,
        ContractSize original,
        Optional<SelectionProcess> awardedBy,
        List<EarlierChange> earlier,
        ProposedChange proposed) {

    private static final int MOST_CHANGES = 1_000;

    public ModificationQuestion {
        if (earlier.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("more than " + MOST_CHANGES + " earlier changes");
        }
        earlier = List.copyOf(earlier);
    }

    /** The value of the contract with every change, this one included; zero if not recorded. */
    public BigDecimal changedPounds() {
        return original.value()
                .orElse(BigDecimal.ZERO)
                .add(ChangeSizes.sum(earlier))
                .add(proposed.valueDelta());
    }

    /** A question on a contract of which no selection process is recorded. */
    public ModificationQuestion(
            Regime regime,
            Optional<RulePack> pack,
            Purchase purchase,
            ContractSize original,
            List<EarlierChange> earlier,
            ProposedChange proposed) {
        this(regime, pack, purchase, original, Optional.empty(), earlier, proposed);
    }
}
