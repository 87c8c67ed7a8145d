package org.publicaccord.contractservice.authority;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What an organisation has arranged: its scheme, its teams, and who stands in for whom.
 *
 * @param arrangements delegations and covers that were not revoked
 */
public record Powers(Standing scheme, Map<UUID, Team> teams, Map<UUID, Arrangement> arrangements) {

    /** Nothing is arranged. */
    public static final Powers NONE = new Powers(new NoScheme(), Map.of(), Map.of());

    public Powers {
        teams = inOrder(teams);
        arrangements = inOrder(arrangements);
    }

    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> all = new LinkedHashMap<>(map);
        all.put(key, value);
        return all;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> all = new LinkedHashMap<>(map);
        all.remove(key);
        return all;
    }

    Powers adopting(Scheme adopted) {
        int version =
                switch (scheme) {
                    case NoScheme _ -> 1;
                    case Adopted before -> before.version() + 1;
                };
        return new Powers(new Adopted(adopted, version), teams, arrangements);
    }

    Powers with(UUID id, Team team) {
        return new Powers(scheme, and(teams, id, team), arrangements);
    }

    Powers with(UUID id, Arrangement arrangement) {
        return new Powers(scheme, teams, and(arrangements, id, arrangement));
    }

    Powers revoking(UUID arrangement) {
        return new Powers(scheme, teams, without(arrangements, arrangement));
    }

    /** Whether the organisation adopted a scheme of its own. */
    public sealed interface Standing {}

    /** It did not: the policy of the platform holds. */
    public record NoScheme() implements Standing {}

    /**
     * It did.
     *
     * @param version how often it has
     */
    public record Adopted(Scheme scheme, int version) implements Standing {}

    /**
     * A team.
     *
     * @param members each with the role of the scheme that they have in it
     */
    public record Team(Reason name, Map<PersonId, String> members) {
        public Team {
            members = inOrder(members);
        }

        Team with(PersonId member, String role) {
            return new Team(name, and(members, member, role));
        }

        Team without(PersonId member) {
            return new Team(name, Powers.without(members, member));
        }
    }

    /** One person stands in for another. */
    public sealed interface Arrangement {
        PersonId from();

        Set<String> roles();

        PersonId to();

        LocalDate firstDay();

        LocalDate lastDay();

        default boolean holdsOn(LocalDate day) {
            return Periods.hold(firstDay(), lastDay(), day);
        }
    }

    /** Some of what a person may do, up to a limit. */
    public record Delegation(
            PersonId from,
            Set<String> roles,
            PersonId to,
            Set<Act> acts,
            Optional<Money> limit,
            LocalDate firstDay,
            LocalDate lastDay)
            implements Arrangement {}

    /** All of what a person may do by their roles, while they are away. */
    public record Cover(
            PersonId from, Set<String> roles, PersonId to, LocalDate firstDay, LocalDate lastDay)
            implements Arrangement {}
}
