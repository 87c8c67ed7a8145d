package org.publicaccord.contractservice.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;

/** A decision on what comes after a contract's term. */
public sealed interface Renewal {

    /**
     * Extend the contract by an option that it gives.
     *
     * @param change the id of the change that the extension is
     * @param months at least one
     * @param valueDelta by how much the extension changes the value, in pounds with VAT
     */
    record ExerciseOption(UUID change, int months, BigDecimal valueDelta) implements Renewal {
        public ExerciseOption {
            if (months < 1 || months > MOST_MONTHS) {
                throw new IllegalArgumentException("an option extends by 1 to 600 months");
            }
            valueDelta = Proposal.exact(valueDelta);
        }
    }

    /**
     * Go on in another way, or not at all.
     *
     * @param outcome any but an option exercised
     * @param successor the contract, or need, of the same buyer that comes after this one, if it is
     *     on record
     */
    record GoOn(RenewalOutcome outcome, Optional<ContractId> successor) implements Renewal {
        public GoOn {
            if (outcome == RenewalOutcome.EXERCISE_OPTION) {
                throw new IllegalArgumentException("an option is exercised for some months");
            }
        }
    }

    /** Fifty years. */
    int MOST_MONTHS = 600;
}
