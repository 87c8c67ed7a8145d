package org.publicaccord.contractservice.authority;

import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.authority.AuthorityCommand.AdoptScheme;
import org.publicaccord.contractservice.authority.AuthorityCommand.AssignMember;
import org.publicaccord.contractservice.authority.AuthorityCommand.CoverAbsence;
import org.publicaccord.contractservice.authority.AuthorityCommand.Delegate;
import org.publicaccord.contractservice.authority.AuthorityCommand.FormTeam;
import org.publicaccord.contractservice.authority.AuthorityCommand.RemoveMember;
import org.publicaccord.contractservice.authority.AuthorityCommand.Revoke;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;

/**
 * How Westmarch arranges its authority: managers up to 100,000 pounds, heads of service up to
 * 500,000, the director without a limit.
 */
public final class Delegations {

    static final PersonId MONA = new PersonId("mona");
    static final PersonId HANNAH = new PersonId("hannah");
    static final PersonId DINA = new PersonId("dina");
    static final Acting DINA_ACTS = acting(DINA);
    static final Acting HANNAH_ACTS = acting(HANNAH);
    static final UUID TEAM = new UUID(10, 1);
    static final UUID DELEGATION = new UUID(10, 2);
    static final UUID COVER = new UUID(10, 3);
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    static final Scheme BY_POLICY =
            new Scheme(
                    "The platform's policy",
                    everything("approver", Optional.empty()),
                    Set.of(Act.AWARD),
                    Optional.empty());
    static final Scheme SCHEME =
            new Scheme(
                    "Constitution of Westmarch, part 3",
                    Stream.of(
                                    everything("manager", Optional.of(pounds("100000"))),
                                    everything("head-of-service", Optional.of(pounds("500000"))),
                                    everything("director", Optional.empty()))
                            .flatMap(List::stream)
                            .toList(),
                    Set.of(Act.TERMINATE),
                    Optional.of(Westmarch.KEY_DECISIONS));

    private Delegations() {}

    private static Acting acting(PersonId person) {
        return new Acting(person, Westmarch.COUNCIL, false);
    }

    private static List<Grant> everything(String role, Optional<Money> limit) {
        return Stream.of(
                        Act.APPROVE_NOTICE,
                        Act.AWARD,
                        Act.ENTER_CONTRACT,
                        Act.MODIFY,
                        Act.RENEW,
                        Act.TERMINATE,
                        Act.WITHHOLD_INFORMATION)
                .map(act -> new Grant(role, act, limit, Set.of()))
                .toList();
    }

    static AdoptScheme adopting(Scheme scheme) {
        return new AdoptScheme(Westmarch.COUNCIL, scheme, DINA_ACTS);
    }

    static FormTeam forming(String name) {
        return new FormTeam(Westmarch.COUNCIL, TEAM, name, DINA_ACTS);
    }

    static AssignMember assigning(PersonId member, String role) {
        return new AssignMember(Westmarch.COUNCIL, TEAM, member, role, DINA_ACTS);
    }

    static RemoveMember removing(PersonId member) {
        return new RemoveMember(Westmarch.COUNCIL, TEAM, member, DINA_ACTS);
    }

    /** Hannah lets Mona enter contracts from Monday to Friday. */
    static Delegate delegating(Optional<Money> limit) {
        return new Delegate(
                Westmarch.COUNCIL,
                DELEGATION,
                HANNAH,
                Set.of(),
                MONA,
                Set.of(Act.ENTER_CONTRACT),
                limit,
                MONDAY,
                FRIDAY,
                HANNAH_ACTS);
    }

    /** Mona stands in for Hannah from Monday to Friday. */
    static CoverAbsence covering() {
        return new CoverAbsence(
                Westmarch.COUNCIL,
                COVER,
                HANNAH,
                Set.of(),
                MONA,
                MONDAY,
                FRIDAY,
                false,
                HANNAH_ACTS);
    }

    static Revoke revoking(UUID arrangement) {
        return new Revoke(Westmarch.COUNCIL, arrangement, HANNAH_ACTS);
    }

    static Instant noonOn(LocalDate day) {
        return UkCalendar.startOf(day).plusSeconds(12 * 3600);
    }

    /** What follows from commands, one after the other. */
    static List<AuthorityEvent> after(AuthorityCommand... commands) {
        Schemes schemes = new Schemes(BY_POLICY);
        Powers powers = schemes.initialState();
        List<AuthorityEvent> history = new ArrayList<>();
        for (AuthorityCommand command : commands) {
            var accepted =
                    (Accepted<AuthorityEvent>) schemes.decide(command, powers, noonOn(MONDAY));
            for (AuthorityEvent event : accepted.events()) {
                powers = schemes.evolve(powers, event);
                history.add(event);
                KeptStates.readBack("authority", powers);
            }
        }
        return history;
    }

    static Powers powers(AuthorityCommand... commands) {
        Schemes schemes = new Schemes(BY_POLICY);
        Powers powers = schemes.initialState();
        for (AuthorityEvent event : after(commands)) {
            powers = schemes.evolve(powers, event);
        }
        return powers;
    }

    /** The scheme is adopted, and Mona and Hannah are in the team. */
    static AuthorityCommand[] arranged(AuthorityCommand... further) {
        return Stream.concat(
                        Stream.of(
                                adopting(SCHEME),
                                forming("Homelessness"),
                                assigning(MONA, "manager"),
                                assigning(HANNAH, "head-of-service")),
                        Arrays.stream(further))
                .toArray(AuthorityCommand[]::new);
    }

    /** One event of each kind. */
    public static List<AuthorityEvent> oneOfEach() {
        return List.copyOf(
                after(
                                arranged(
                                        delegating(Optional.of(pounds("250000"))),
                                        covering(),
                                        revoking(COVER),
                                        removing(MONA)))
                        .stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Object::getClass,
                                        it -> it,
                                        (first, _) -> first,
                                        java.util.LinkedHashMap::new))
                        .values());
    }
}
