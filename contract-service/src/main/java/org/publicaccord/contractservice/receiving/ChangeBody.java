package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.Proposal;
import org.publicaccord.rules.Ground;

/**
 * The body of a request to change a contract, or of the question whether it may be changed.
 *
 * @param valueDelta by how much the value changes, in pounds with VAT; negative if it falls; 0 if
 *     not said
 * @param lastDay of the contract after the change, if it moves
 * @param ground of Schedule 8 that is relied on, if the change is no small one
 * @param materiallyChangesScope as the officer states
 * @param shiftsEconomicBalance materially, in favour of the supplier, as the officer states
 * @param apart earlier changes that it could not reasonably have been made together with, and why
 * @param rationale becomes part of the public record
 */
public record ChangeBody(
        Optional<BigDecimal> valueDelta,
        Optional<LocalDate> lastDay,
        Optional<Ground> ground,
        boolean materiallyChangesScope,
        boolean shiftsEconomicBalance,
        Optional<ApartBody> apart,
        String rationale) {

    public ChangeBody {
        // Whatever is wrong with it is said while the body is read, with its place.
        proposal(
                valueDelta,
                lastDay,
                ground,
                materiallyChangesScope,
                shiftsEconomicBalance,
                apart,
                rationale);
    }

    /** Earlier changes that are counted by themselves, and why. */
    public record ApartBody(List<UUID> changes, String because) {
        private Proposal.Apart apart() {
            return new Proposal.Apart(changes, new Reason(because));
        }
    }

    /** The change that it describes. */
    public Proposal proposal() {
        return proposal(
                valueDelta,
                lastDay,
                ground,
                materiallyChangesScope,
                shiftsEconomicBalance,
                apart,
                rationale);
    }

    private static Proposal proposal(
            Optional<BigDecimal> valueDelta,
            Optional<LocalDate> lastDay,
            Optional<Ground> ground,
            boolean materiallyChangesScope,
            boolean shiftsEconomicBalance,
            Optional<ApartBody> apart,
            String rationale) {
        return new Proposal(
                valueDelta.orElse(BigDecimal.ZERO),
                lastDay,
                ground,
                materiallyChangesScope,
                shiftsEconomicBalance,
                apart.map(ApartBody::apart),
                new Reason(rationale));
    }
}
