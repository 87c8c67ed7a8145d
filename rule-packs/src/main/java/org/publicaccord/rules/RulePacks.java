package org.publicaccord.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All packs an installation knows. */
public final class RulePacks {

    private static final int MOST = 500;

    private final List<RulePack> packs;

    private RulePacks(List<RulePack> packs) {
        this.packs = packs;
    }

    /**
     * These packs.
     *
     * @throws IllegalArgumentException if two have the same id, or two of a regime take effect on
     *     the same day, so that nobody could tell which one holds
     */
    public static RulePacks of(List<RulePack> packs) {
        if (packs.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " rule packs");
        }
        Set<String> ids = new HashSet<>();
        Set<Start> starts = new HashSet<>();
        for (RulePack pack : packs) {
            if (!ids.add(pack.id())) {
                throw new IllegalArgumentException("rule pack " + pack.id() + " is there twice");
            }
            if (!starts.add(new Start(pack.regime(), pack.effectiveFrom()))) {
                throw new IllegalArgumentException(
                        "rule pack %s takes effect on the same day, %s, as another pack of %s"
                                .formatted(pack.id(), pack.effectiveFrom(), pack.regime()));
            }
        }
        return new RulePacks(List.copyOf(packs));
    }

    /**
     * The pack under which a procurement begins: of those in force on the day, the one that took
     * effect last.
     *
     * @param begunOn the day on which the procurement began, in Europe/London
     */
    public Optional<RulePack> inForce(String regime, LocalDate begunOn) {
        return packs.stream()
                .filter(pack -> pack.regime().equals(regime) && pack.isInForceOn(begunOn))
                .max(Comparator.comparing(RulePack::effectiveFrom));
    }

    /** The pack that a contract pinned. */
    public Optional<RulePack> named(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** These packs and more, as {@link #of}. */
    public RulePacks and(List<RulePack> more) {
        return of(Stream.concat(packs.stream(), more.stream()).toList());
    }

    public List<RulePack> all() {
        return packs;
    }

    private record Start(String regime, LocalDate day) {}
}
