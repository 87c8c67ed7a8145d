package org.publicaccord.contractservice.delegating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.authority.AuthorityCommand.CoverAbsence;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.receiving.Actings;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * The body of a request to cover an absence.
 *
 * @param absent the opaque id of the person who is away; left out for oneself
 * @param deputy the opaque id of the person who stands in
 * @param lastDay included
 */
record CoverBody(Optional<String> absent, String deputy, LocalDate firstDay, LocalDate lastDay) {

    CoverAbsence of(OrganisationId organisation, UUID id, Caller caller) {
        String person = absent.orElse(caller.subject());
        return new CoverAbsence(
                organisation,
                id,
                new PersonId(person),
                person.equals(caller.subject()) ? Authorities.roles(caller) : Set.of(),
                new PersonId(deputy),
                firstDay,
                lastDay,
                caller.hasAnyOf(Role.APPROVER, Role.OPERATOR),
                Actings.of(caller));
    }
}
