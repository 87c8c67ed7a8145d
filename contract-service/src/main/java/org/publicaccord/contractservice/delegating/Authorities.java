package org.publicaccord.contractservice.delegating;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.authority.AuthorityRules;
import org.publicaccord.contractservice.authority.Powers;
import org.publicaccord.contractservice.authority.Scheme;
import org.publicaccord.contractservice.authority.Schemes;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * Looks up what a caller may do by the scheme of delegation of their organisation: the evidence
 * that every command with a {@link org.publicaccord.contractservice.contract.NeedsAuthority} takes.
 */
public final class Authorities {

    private final StoredStates states;
    private final Scheme byPolicy;
    private final InstantSource clock;

    Authorities(StoredStates states, Scheme byPolicy, InstantSource clock) {
        this.states = states;
        this.byPolicy = byPolicy;
        this.clock = clock;
    }

    /** Everything that the caller may do today, for the organisation they act for. */
    public Authority of(Caller caller) {
        return AuthorityRules.of(
                new PersonId(caller.subject()),
                roles(caller),
                today(),
                powers(new OrganisationId(caller.organisation())).state(),
                byPolicy);
    }

    /** The roles that the caller's token gives, by the names that schemes use. */
    static Set<String> roles(Caller caller) {
        return caller.roles().stream().map(Role::wireName).collect(Collectors.toSet());
    }

    LocalDate today() {
        return UkCalendar.dayOf(clock.instant());
    }

    StoredStates.Read<Powers> powers(OrganisationId organisation) {
        return states.of(Schemes.streamOf(organisation).toString(), Schemes.ofHistory());
    }

    /** The scheme that holds for an organisation. */
    SchemeView view(OrganisationId organisation) {
        StoredStates.Read<Powers> read = powers(organisation);
        return SchemeView.of(organisation, read.state(), read.version(), byPolicy);
    }
}
