package org.publicaccord.contractservice.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.authority.AuthorityCommand.AdoptScheme;
import org.publicaccord.contractservice.authority.AuthorityCommand.AssignMember;
import org.publicaccord.contractservice.authority.AuthorityCommand.CoverAbsence;
import org.publicaccord.contractservice.authority.AuthorityCommand.Delegate;
import org.publicaccord.contractservice.authority.AuthorityCommand.FormTeam;
import org.publicaccord.contractservice.authority.AuthorityCommand.RemoveMember;
import org.publicaccord.contractservice.authority.AuthorityCommand.Revoke;
import org.publicaccord.contractservice.authority.AuthorityEvent.AbsenceCovered;
import org.publicaccord.contractservice.authority.AuthorityEvent.ArrangementRevoked;
import org.publicaccord.contractservice.authority.AuthorityEvent.Delegated;
import org.publicaccord.contractservice.authority.AuthorityEvent.MemberAssigned;
import org.publicaccord.contractservice.authority.AuthorityEvent.MemberRemoved;
import org.publicaccord.contractservice.authority.AuthorityEvent.SchemeAdopted;
import org.publicaccord.contractservice.authority.AuthorityEvent.TeamFormed;
import org.publicaccord.contractservice.authority.Powers.Adopted;
import org.publicaccord.contractservice.authority.Powers.Arrangement;
import org.publicaccord.contractservice.authority.Powers.Cover;
import org.publicaccord.contractservice.authority.Powers.Delegation;
import org.publicaccord.contractservice.authority.Powers.Team;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;

/** Decides what becomes of an organisation's scheme of delegation. */
public final class Schemes implements Decider<AuthorityCommand, Powers, AuthorityEvent> {

    private static final int MOST_TEAMS = 500;
    private static final int MOST_MEMBERS = 500;
    private static final int MOST_ARRANGEMENTS = 2_000;

    private final Supplier<Scheme> byPolicy;

    /**
     * @param byPolicy holds where an organisation adopted no scheme
     */
    public Schemes(Scheme byPolicy) {
        this(() -> byPolicy);
    }

    private Schemes(Supplier<Scheme> byPolicy) {
        this.byPolicy = byPolicy;
    }

    /** Knows what history means, and decides nothing that a policy is needed for. */
    public static Schemes ofHistory() {
        return new Schemes(() -> {
            throw new IllegalStateException("no policy here");
        });
    }

    /** The id of an organisation's stream: derived, so that it is found again. */
    public static UUID streamOf(OrganisationId organisation) {
        return UUID.nameUUIDFromBytes(
                ("urn:scheme-of-delegation:" + organisation.value()).getBytes(UTF_8));
    }

    @Override
    public Powers initialState() {
        return Powers.NONE;
    }

    @Override
    public Decision<AuthorityEvent> decide(AuthorityCommand command, Powers state, Instant at) {
        if (!command.by().isFor(command.organisation())) {
            return Decision.refuse(Refusals.notYourOrganisation());
        }
        return switch (command) {
            case AdoptScheme it -> adopt(it, state);
            case FormTeam it -> form(it, state);
            case AssignMember it -> assign(it, state);
            case RemoveMember it -> remove(it, state);
            case Delegate it -> delegate(it, state, UkCalendar.dayOf(at));
            case CoverAbsence it -> cover(it, state, UkCalendar.dayOf(at));
            case Revoke it -> revoke(it, state);
        };
    }

    private static Decision<AuthorityEvent> adopt(AdoptScheme command, Powers state) {
        boolean same =
                state.scheme() instanceof Adopted known && known.scheme().equals(command.scheme());
        return same
                ? Decision.nothingNew()
                : Decision.accept(new SchemeAdopted(command.organisation(), command.scheme()));
    }

    private static Decision<AuthorityEvent> form(FormTeam command, Powers state) {
        Team known = state.teams().get(command.team());
        if (known != null) {
            return known.name().equals(command.name())
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.teamIdReused());
        }
        return state.teams().size() >= MOST_TEAMS
                ? Decision.refuse(Refusals.tooMany("teams", MOST_TEAMS))
                : Decision.accept(
                        new TeamFormed(command.organisation(), command.team(), command.name()));
    }

    private Decision<AuthorityEvent> assign(AssignMember command, Powers state) {
        Team team = state.teams().get(command.team());
        if (team == null) {
            return Decision.refuse(Refusals.teamUnknown());
        }
        if (command.role().equals(team.members().get(command.member()))) {
            return Decision.nothingNew();
        }
        if (command.member().equals(command.by().person())) {
            return Decision.refuse(Refusals.ownAuthority());
        }
        Scheme scheme = AuthorityRules.inForce(state, byPolicy.get());
        Set<String> roles = scheme.grants().stream().map(Grant::role).collect(Collectors.toSet());
        if (!roles.contains(command.role())) {
            return Decision.refuse(Refusals.roleUnknown(command.role(), roles));
        }
        return team.members().size() >= MOST_MEMBERS
                ? Decision.refuse(Refusals.tooMany("members of a team", MOST_MEMBERS))
                : Decision.accept(
                        new MemberAssigned(
                                command.organisation(),
                                command.team(),
                                command.member(),
                                command.role()));
    }

    private static Decision<AuthorityEvent> remove(RemoveMember command, Powers state) {
        Team team = state.teams().get(command.team());
        if (team == null) {
            return Decision.refuse(Refusals.teamUnknown());
        }
        return team.members().containsKey(command.member())
                ? Decision.accept(
                        new MemberRemoved(command.organisation(), command.team(), command.member()))
                : Decision.nothingNew();
    }

    private Decision<AuthorityEvent> delegate(Delegate command, Powers state, LocalDate today) {
        if (!command.from().equals(command.by().person())) {
            return Decision.refuse(Refusals.delegatesForAnother());
        }
        if (command.to().equals(command.from())) {
            return Decision.refuse(Refusals.ownAuthority());
        }
        Set<Act> own =
                AuthorityRules.own(
                                command.from(),
                                command.roles(),
                                state,
                                AuthorityRules.inForce(state, byPolicy.get()))
                        .map(Grant::act)
                        .collect(Collectors.toSet());
        Set<Act> lacking = new HashSet<>(command.acts());
        lacking.removeAll(own);
        if (!lacking.isEmpty()) {
            return Decision.refuse(Refusals.notYoursToDelegate(lacking));
        }
        var delegation =
                new Delegation(
                        command.from(),
                        command.roles(),
                        command.to(),
                        command.acts(),
                        command.limit(),
                        command.firstDay(),
                        command.lastDay());
        return arrange(
                command.delegation(),
                delegation,
                state,
                today,
                new Delegated(
                        command.organisation(),
                        command.delegation(),
                        command.from(),
                        command.roles(),
                        command.to(),
                        command.acts(),
                        command.limit(),
                        command.firstDay(),
                        command.lastDay()));
    }

    private static Decision<AuthorityEvent> cover(
            CoverAbsence command, Powers state, LocalDate today) {
        if (!command.absent().equals(command.by().person()) && !command.forAnother()) {
            return Decision.refuse(Refusals.delegatesForAnother());
        }
        if (command.deputy().equals(command.by().person())
                || command.deputy().equals(command.absent())) {
            return Decision.refuse(Refusals.ownAuthority());
        }
        var cover =
                new Cover(
                        command.absent(),
                        command.roles(),
                        command.deputy(),
                        command.firstDay(),
                        command.lastDay());
        return arrange(
                command.cover(),
                cover,
                state,
                today,
                new AbsenceCovered(
                        command.organisation(),
                        command.cover(),
                        command.absent(),
                        command.roles(),
                        command.deputy(),
                        command.firstDay(),
                        command.lastDay()));
    }

    private static Decision<AuthorityEvent> arrange(
            UUID id, Arrangement arrangement, Powers state, LocalDate today, AuthorityEvent event) {
        Arrangement known = state.arrangements().get(id);
        if (known != null) {
            return known.equals(arrangement)
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.arrangementIdReused());
        }
        if (arrangement.lastDay().isBefore(today)) {
            return Decision.refuse(Refusals.arrangementOver(arrangement.lastDay(), today));
        }
        return state.arrangements().size() >= MOST_ARRANGEMENTS
                ? Decision.refuse(Refusals.tooMany("delegations and covers", MOST_ARRANGEMENTS))
                : Decision.accept(event);
    }

    private static Decision<AuthorityEvent> revoke(Revoke command, Powers state) {
        return state.arrangements().containsKey(command.arrangement())
                ? Decision.accept(
                        new ArrangementRevoked(command.organisation(), command.arrangement()))
                : Decision.nothingNew();
    }

    @Override
    public Powers evolve(Powers state, AuthorityEvent event) {
        return switch (event) {
            case SchemeAdopted it -> state.adopting(it.scheme());
            case TeamFormed it -> state.with(it.team(), new Team(it.name(), Map.of()));
            case MemberAssigned it ->
                    state.with(it.team(), team(state, it.team()).with(it.member(), it.role()));
            case MemberRemoved it ->
                    state.with(it.team(), team(state, it.team()).without(it.member()));
            case Delegated it ->
                    state.with(
                            it.delegation(),
                            new Delegation(
                                    it.from(),
                                    it.roles(),
                                    it.to(),
                                    it.acts(),
                                    it.limit(),
                                    it.firstDay(),
                                    it.lastDay()));
            case AbsenceCovered it ->
                    state.with(
                            it.cover(),
                            new Cover(
                                    it.absent(),
                                    it.roles(),
                                    it.deputy(),
                                    it.firstDay(),
                                    it.lastDay()));
            case ArrangementRevoked it -> state.revoking(it.arrangement());
        };
    }

    private static Team team(Powers state, UUID id) {
        Team known = state.teams().get(id);
        if (known == null) {
            throw new IllegalStateException("no team was formed: " + id);
        }
        return known;
    }
}
