package org.publicaccord.contractservice.delegating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.authority.AuthorityCommand.Delegate;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;

/**
 * The body of a request to delegate some of what one may do oneself.
 *
 * @param to the opaque id of the person who may do it too
 * @param limit in pounds, VAT included; left out for one's own
 * @param lastDay included
 */
record DelegationBody(
        String to,
        Set<Act> acts,
        Optional<BigDecimal> limit,
        LocalDate firstDay,
        LocalDate lastDay) {

    Delegate of(OrganisationId organisation, UUID id, Set<String> roles, Acting by) {
        return new Delegate(
                organisation,
                id,
                by.person(),
                roles,
                new PersonId(to),
                acts,
                limit.map(it -> new Money(it, "GBP")),
                firstDay,
                lastDay,
                by);
    }
}
