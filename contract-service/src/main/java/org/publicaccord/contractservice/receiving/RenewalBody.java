package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.Renewal;
import org.publicaccord.contractservice.delivery.RenewalOutcome;

/**
 * The body of a renewal decision.
 *
 * @param option how an option is exercised: with the outcome {@code EXERCISE_OPTION}, and only then
 * @param successor the contract, or need, of the same buyer that comes next, if it is on record
 * @param because becomes part of the public record
 */
record RenewalBody(
        RenewalOutcome outcome,
        Optional<OptionBody> option,
        Optional<UUID> successor,
        String because) {

    RenewalBody {
        // Whatever is wrong with it is said while the body is read, with its place.
        renewal(outcome, option, successor);
        new Reason(because);
    }

    /**
     * An option that is exercised.
     *
     * @param change the id of the change that the extension is, made by the caller
     * @param valueDelta by how much the extension changes the value, in pounds with VAT; 0 if not
     *     said
     */
    record OptionBody(UUID change, int months, Optional<BigDecimal> valueDelta) {
        private Renewal renewal() {
            return new Renewal.ExerciseOption(change, months, valueDelta.orElse(BigDecimal.ZERO));
        }
    }

    Renewal renewal() {
        return renewal(outcome, option, successor);
    }

    Optional<ContractId> next() {
        return successor.map(ContractId::new);
    }

    private static Renewal renewal(
            RenewalOutcome outcome, Optional<OptionBody> option, Optional<UUID> successor) {
        boolean exercised = outcome == RenewalOutcome.EXERCISE_OPTION;
        if (exercised != option.isPresent() || (exercised && successor.isPresent())) {
            throw new IllegalArgumentException(
                    "an option goes with the outcome EXERCISE_OPTION, a successor with the others");
        }
        return option.map(OptionBody::renewal)
                .orElseGet(() -> new Renewal.GoOn(outcome, successor.map(ContractId::new)));
    }
}
