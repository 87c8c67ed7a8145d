package org.publicaccord.contractservice.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.contractservice.authority.Powers.Adopted;
import org.publicaccord.contractservice.authority.Powers.Arrangement;
import org.publicaccord.contractservice.authority.Powers.Cover;
import org.publicaccord.contractservice.authority.Powers.Delegation;
import org.publicaccord.contractservice.authority.Powers.NoScheme;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.Authority.Held;
import org.publicaccord.contractservice.contract.Authority.Standing;
import org.publicaccord.contractservice.contract.Authority.Via;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;

/**
 * Who may do what. What a person was delegated, or may do as a deputy, they cannot hand on: only
 * what they hold by a role.
 */
public final class AuthorityRules {

    private AuthorityRules() {}

    /**
     * Whether a person may do an act of some value on a day.
     *
     * @param roles that the person has besides those of teams
     * @param byPolicy holds where the organisation adopted no scheme
     */
    public static Standing may(
            PersonId person,
            Set<String> roles,
            Act act,
            Optional<Money> value,
            Path path,
            LocalDate day,
            Powers powers,
            Scheme byPolicy) {
        return of(person, roles, day, powers, byPolicy).standing(act, value, path);
    }

    /** Everything that a person may do on a day: what their commands carry as evidence. */
    public static Authority of(
            PersonId person, Set<String> roles, LocalDate day, Powers powers, Scheme byPolicy) {
        Scheme scheme = inForce(powers, byPolicy);
        List<Held> held = new ArrayList<>();
        grants(scheme, rolesOf(person, roles, powers))
                .map(it -> new Held(it, Via.ROLE))
                .forEach(held::add);
        powers.arrangements().values().stream()
                .filter(it -> it.to().equals(person) && it.holdsOn(day))
                .flatMap(it -> handedOn(it, scheme, powers))
                .forEach(held::add);
        return new Authority(
                named(powers, byPolicy),
                held,
                scheme.grants(),
                scheme.twoPeople(),
                scheme.keyDecisions());
    }

    static Scheme inForce(Powers powers, Scheme byPolicy) {
        return switch (powers.scheme()) {
            case NoScheme _ -> byPolicy;
            case Adopted it -> it.scheme();
        };
    }

    private static String named(Powers powers, Scheme byPolicy) {
        return switch (powers.scheme()) {
            case NoScheme _ -> byPolicy.title().words();
            case Adopted it ->
                    "%s (version %d)".formatted(it.scheme().title().words(), it.version());
        };
    }

    private static Set<String> rolesOf(PersonId person, Set<String> roles, Powers powers) {
        Set<String> all = new HashSet<>(roles);
        powers.teams().values().stream()
                .flatMap(team -> Optional.ofNullable(team.members().get(person)).stream())
                .forEach(all::add);
        return all;
    }

    static Stream<Grant> grants(Scheme scheme, Set<String> roles) {
        return scheme.grants().stream().filter(it -> roles.contains(it.role()));
    }

    /** What a person may do by their roles. */
    static Stream<Grant> own(PersonId person, Set<String> roles, Powers powers, Scheme scheme) {
        return grants(scheme, rolesOf(person, roles, powers));
    }

    private static Stream<Held> handedOn(Arrangement arrangement, Scheme scheme, Powers powers) {
        Stream<Grant> own = own(arrangement.from(), arrangement.roles(), powers, scheme);
        return switch (arrangement) {
            case Delegation it ->
                    own.filter(grant -> it.acts().contains(grant.act()))
                            .map(grant -> new Held(upTo(grant, it.limit()), Via.DELEGATION));
            case Cover _ -> own.map(grant -> new Held(grant, Via.COVER));
        };
    }

    private static Grant upTo(Grant grant, Optional<Money> most) {
        Optional<Money> limit =
                Stream.concat(grant.limit().stream(), most.stream())
                        .min(java.util.Comparator.comparing(Money::amount));
        return new Grant(grant.role(), grant.act(), limit, grant.paths());
    }
}
