package org.publicaccord.contractservice.authority;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What can happen to an organisation's scheme of delegation. Private: the world sees that something
 * happened, and nothing else.
 */
public sealed interface AuthorityEvent {

    OrganisationId organisation();

    /** {@code authority.scheme-adopted} */
    record SchemeAdopted(OrganisationId organisation, Scheme scheme) implements AuthorityEvent {}

    /** {@code authority.team-formed} */
    record TeamFormed(OrganisationId organisation, UUID team, Reason name)
            implements AuthorityEvent {}

    /** {@code authority.member-assigned} */
    record MemberAssigned(OrganisationId organisation, UUID team, PersonId member, String role)
            implements AuthorityEvent {}

    /** {@code authority.member-removed} */
    record MemberRemoved(OrganisationId organisation, UUID team, PersonId member)
            implements AuthorityEvent {}

    /** {@code authority.delegated} */
    record Delegated(
            OrganisationId organisation,
            UUID delegation,
            PersonId from,
            Set<String> roles,
            PersonId to,
            Set<Act> acts,
            Optional<Money> limit,
            LocalDate firstDay,
            LocalDate lastDay)
            implements AuthorityEvent {}

    /** {@code authority.absence-covered} */
    record AbsenceCovered(
            OrganisationId organisation,
            UUID cover,
            PersonId absent,
            Set<String> roles,
            PersonId deputy,
            LocalDate firstDay,
            LocalDate lastDay)
            implements AuthorityEvent {}

    /** {@code authority.arrangement-revoked} */
    record ArrangementRevoked(OrganisationId organisation, UUID arrangement)
            implements AuthorityEvent {}
}
