package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.Clearance.StaffInformed;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.exiting.StaffTransferRules;

/** Where staff move with an asset, their information comes first (SI 2006/246, reg 11). */
record InformingStaff(Rules rules) {

    Optional<Refusal> objection(Dossier dossier, HeadsOfTerms terms, LocalDate today) {
        if (!dossier.asset().staffed()) {
            return Optional.empty();
        }
        LocalDate moves = terms.firstDay().isAfter(today) ? terms.firstDay() : today;
        Optional<LocalDate> givenOn = dossier.clearances().staff().map(StaffInformed::givenOn);
        return rules.staffTransfers(today)
                .map(regulations -> objection(regulations, givenOn, moves))
                .orElseGet(() ->
                        Optional.of(EveryContract.noPackInForce(StaffTransferRules.REGIME, today)));
    }

    private static Optional<Refusal> objection(
            StaffTransferRules regulations, Optional<LocalDate> givenOn, LocalDate moves) {
        return givenOn.isPresent()
                ? regulations.lateInformation(givenOn.get(), moves)
                : Optional.of(
                        new Refusal(
                                regulations.basis().rule(),
                                "Staff move with the asset, and their information is not on"
                                        + " record.",
                                "Give the body the employee liability information at least %d days"
                                                .formatted(regulations.daysBefore())
                                        + " before, and record it.",
                                regulations.basis().legalBasis()));
    }
}
