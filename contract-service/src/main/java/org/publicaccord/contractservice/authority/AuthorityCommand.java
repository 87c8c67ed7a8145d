package org.publicaccord.contractservice.authority;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of an organisation's scheme of delegation. */
public sealed interface AuthorityCommand {

    OrganisationId organisation();

    Acting by();

    /** Adopt a scheme; it takes the place of the one before. */
    record AdoptScheme(OrganisationId organisation, Scheme scheme, Acting by)
            implements AuthorityCommand {}

    record FormTeam(OrganisationId organisation, UUID team, Reason name, Acting by)
            implements AuthorityCommand {}

    /**
     * Take a person into a team.
     *
     * @param role of the scheme, which the person has as long as they are in the team
     */
    record AssignMember(
            OrganisationId organisation, UUID team, PersonId member, String role, Acting by)
            implements AuthorityCommand {}

    record RemoveMember(OrganisationId organisation, UUID team, PersonId member, Acting by)
            implements AuthorityCommand {}

    /**
     * Let another person do what one may do oneself, for some time.
     *
     * @param roles that the delegator has besides those of teams
     * @param limit at most this, VAT included; empty for the delegator's own
     * @param lastDay included
     */
    record Delegate(
            OrganisationId organisation,
            UUID delegation,
            PersonId from,
            Set<String> roles,
            PersonId to,
            Set<Act> acts,
            Optional<Money> limit,
            LocalDate firstDay,
            LocalDate lastDay,
            Acting by)
            implements AuthorityCommand {
        public Delegate {
            roles = Set.copyOf(roles);
            acts = Set.copyOf(acts);
            Periods.inOrder(firstDay, lastDay);
            if (acts.isEmpty()) {
                throw new IllegalArgumentException("a delegation names the acts");
            }
            if (limit.filter(it -> !it.currency().equals("GBP")).isPresent()) {
                throw new IllegalArgumentException("the limit of a delegation is in GBP");
            }
        }
    }

    /**
     * Let a deputy do all that an absent person may do by their roles.
     *
     * @param roles that the absent person has besides those of teams
     * @param forAnother whether whoever asks may arrange it for others
     * @param lastDay included
     */
    record CoverAbsence(
            OrganisationId organisation,
            UUID cover,
            PersonId absent,
            Set<String> roles,
            PersonId deputy,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean forAnother,
            Acting by)
            implements AuthorityCommand {
        public CoverAbsence {
            roles = Set.copyOf(roles);
            Periods.inOrder(firstDay, lastDay);
        }
    }

    /** End a delegation or a cover before its time. */
    record Revoke(OrganisationId organisation, UUID arrangement, Acting by)
            implements AuthorityCommand {}
}
