package org.publicaccord.contractservice.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person may do by the scheme of delegation of their organisation, as it stood when they
 * gave a command. Whoever takes the command looks it up; the decision is taken by it.
 *
 * @param scheme which scheme says so, for people
 * @param held what the person holds, by a role or from somebody else
 * @param grants what the scheme gives to whom
 * @param twoPeople the acts that need another person's approval, whatever they are worth
 * @param keyDecisions empty where the organisation takes none
 */
public record Authority(
        String scheme,
        List<Held> held,
        List<Grant> grants,
        Set<Act> twoPeople,
        Optional<KeyDecisions> keyDecisions) {

    /** Nothing was looked up: the person has no authority of their own. */
    public static final Authority NONE =
            new Authority("none", List.of(), List.of(), Set.of(), Optional.empty());

    public Authority {
        Text.said(Text.LINE, "a scheme's name", scheme);
        held = List.copyOf(held);
        grants = List.copyOf(grants);
        twoPeople = Set.copyOf(twoPeople);
    }

    /** By what a person holds an authority. */
    public enum Via {
        ROLE,
        DELEGATION,
        COVER
    }

    /**
     * One thing that a scheme of delegation gives to a role.
     *
     * @param limit in pounds, VAT included, up to and with it; empty if there is none
     * @param paths on which lifecycle paths; all if empty
     */
    public record Grant(String role, Act act, Optional<Money> limit, Set<Path> paths) {
        public Grant {
            Text.identifier("a role", role);
            paths = Set.copyOf(paths);
            limit.ifPresent(Authority::inPounds);
        }

        boolean isFor(Act other, Path path) {
            return act == other && (paths.isEmpty() || paths.contains(path));
        }
    }

    /** One thing that a person may do. */
    public record Held(Grant grant, Via via) {}

    /** Whether an act of some value is a person's to do. */
    public sealed interface Standing {

        /** It is. */
        record Within(Optional<Money> limit, Via via) implements Standing {}

        /** It is worth more than the person may decide about. */
        record Exceeds(Money limit, List<String> whoMay) implements Standing {}

        /** The person may not do such a thing at all. */
        record NotHeld(List<String> whoMay) implements Standing {}
    }

    /**
     * Whether a person may do an act.
     *
     * @param value VAT included; if it is not recorded, only who has no limit may
     */
    public Standing standing(Act act, Optional<Money> value, Path path) {
        Optional<Held> highest =
                held.stream()
                        .filter(it -> it.grant().isFor(act, path))
                        .max(Comparator.comparing(Held::grant, byLimit()));
        if (highest.isEmpty()) {
            return new Standing.NotHeld(whoMay(act, value, path));
        }
        Optional<Money> limit = highest.get().grant().limit();
        return limit.isEmpty() || within(limit.get(), value, true)
                ? new Standing.Within(limit, highest.get().via())
                : new Standing.Exceeds(limit.get(), whoMay(act, value, path));
    }

    /** The roles that may do an act of that value. */
    private List<String> whoMay(Act act, Optional<Money> value, Path path) {
        return grants.stream()
                .filter(it -> it.isFor(act, path))
                .filter(it -> it.limit().isEmpty() || within(it.limit().get(), value, true))
                .sorted(byLimit())
                .map(Grant::role)
                .distinct()
                .toList();
    }

    private static Comparator<Grant> byLimit() {
        return Comparator.comparing(
                Grant::limit,
                Comparator.<Optional<Money>, Boolean>comparing(Optional::isEmpty)
                        .thenComparing(
                                it -> it.map(Money::amount).orElse(java.math.BigDecimal.ZERO)));
    }

    /** A value in another currency, or none, is within no limit. */
    static boolean within(Money limit, Optional<Money> value, boolean included) {
        return value.filter(it -> it.currency().equals(limit.currency()))
                .map(it -> it.amount().compareTo(limit.amount()))
                .filter(it -> it < 0 || (included && it == 0))
                .isPresent();
    }

    private static void inPounds(Money limit) {
        if (!limit.currency().equals("GBP")) {
            throw new IllegalArgumentException("the limits of a scheme of delegation are in GBP");
        }
    }

    /** Every role that the scheme names. */
    public Stream<String> roles() {
        return grants.stream().map(Grant::role).distinct();
    }
}
