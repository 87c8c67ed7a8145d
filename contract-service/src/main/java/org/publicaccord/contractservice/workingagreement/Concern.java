package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * A concern that is not resolved.
 *
 * @param lastDay at its level; empty with a mediator
 */
public record Concern(
        OrganisationId by,
        Reason what,
        Optional<Principle> principle,
        Level level,
        Optional<LocalDate> lastDay) {

    Concern at(Level higher, Optional<LocalDate> until) {
        return new Concern(by, what, principle, higher, until);
    }
}
