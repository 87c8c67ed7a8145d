package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * Capital that is at work.
 *
 * @param standings of its layers, by their ids
 * @param requested the tranches that the investee asked for and has not received
 * @param released the tranches that were released
 * @param measured what was measured last, by the outcome test's id
 * @param communityShare what went to the community so far
 * @param reportedUpTo the last day that a report of a surplus covers; before the first report, the
 *     day before the term
 * @param reportDue the last day for the next report of a surplus
 * @param came the days that came, on record
 * @param change on the table; empty if there is none
 */
public record Investment(
        OrganisationId buyer,
        OrganisationId investee,
        CapitalStack stack,
        Terms terms,
        Map<String, LayerStanding> standings,
        Set<String> requested,
        Set<String> released,
        Map<String, BigDecimal> measured,
        BigDecimal communityShare,
        LocalDate reportedUpTo,
        LocalDate reportDue,
        List<Came> came,
        Optional<Tabled> change) {

    /** A day that came. */
    public record Came(Day what, Optional<String> of, LocalDate day) {}

    /** A change on the table, and who agreed to it beside the authority. */
    public record Tabled(Change change, Sha256 content, Reason because, Set<String> agreedBy) {
        public Tabled {
            agreedBy = Collections.unmodifiableSet(new TreeSet<>(agreedBy));
        }
    }

    public Investment {
        standings = Collections.unmodifiableMap(new TreeMap<>(standings));
        requested = Collections.unmodifiableSet(new TreeSet<>(requested));
        released = Collections.unmodifiableSet(new TreeSet<>(released));
        measured = Collections.unmodifiableMap(new TreeMap<>(measured));
        came = List.copyOf(came);
    }

    static Investment beginning(
            OrganisationId buyer, OrganisationId investee, CapitalStack stack, Terms terms) {
        Map<String, LayerStanding> standings = new HashMap<>();
        stack.layers().forEach(it -> standings.put(it.id(), LayerStanding.NOTHING));
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                Set.of(),
                Set.of(),
                Map.of(),
                BigDecimal.ZERO,
                terms.firstDay().minusDays(1),
                terms.firstReportDue(),
                List.of(),
                Optional.empty());
    }

    /**
     * What became of a layer.
     *
     * @throws IllegalArgumentException if there is no such layer
     */
    public LayerStanding standing(String layer) {
        LayerStanding standing = standings.get(layer);
        if (standing == null) {
            throw new IllegalArgumentException("no layer of this stack: " + layer);
        }
        return standing;
    }

    /** What is still to come back of a layer. */
    public BigDecimal outstanding(Layer layer) {
        return layer.instrument().comesBack() ? standing(layer.id()).unsettled() : BigDecimal.ZERO;
    }

    /** What is still to come back of all layers. */
    BigDecimal outstanding() {
        return stack.layers().stream()
                .map(this::outstanding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a layer may yet earn under the cap; a grant earns nothing. */
    BigDecimal roomUnderCap(Layer layer) {
        LayerStanding standing = standing(layer.id());
        return layer.instrument().comesBack()
                ? terms.cap()
                        .most(standing.released())
                        .subtract(standing.returned())
                        .max(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    /** Whether the verifier found a test met. */
    boolean isMet(OutcomeTest test) {
        BigDecimal found = measured.get(test.id());
        return found != null && test.isMetBy(found);
    }

    Money money(BigDecimal amount) {
        return stack.money(amount);
    }

    /** Those whose word is needed for a change: all parties, and whoever takes a layer over. */
    Set<String> othersFor(Change proposed) {
        Set<String> all = Plan.others(investee, stack, buyer);
        return proposed instanceof Change.Refinancing(var _, var by) && !by.id().equals(buyer)
                ? Plan.and(all, by.id())
                : all;
    }

    Investment with(Map<String, LayerStanding> now) {
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                now,
                requested,
                released,
                measured,
                communityShare,
                reportedUpTo,
                reportDue,
                came,
                change);
    }

    Investment asking(String tranche) {
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                added(requested, tranche),
                released,
                measured,
                communityShare,
                reportedUpTo,
                reportDue,
                came,
                change);
    }

    Investment receiving(String tranche) {
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                without(requested, tranche),
                added(released, tranche),
                measured,
                communityShare,
                reportedUpTo,
                reportDue,
                came,
                change);
    }

    Investment measuring(String test, BigDecimal found) {
        Map<String, BigDecimal> all = new HashMap<>(measured);
        all.put(test, found);
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                requested,
                released,
                all,
                communityShare,
                reportedUpTo,
                reportDue,
                came,
                change);
    }

    Investment reporting(LocalDate upTo, BigDecimal toCommunity, LocalDate nextDue) {
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                requested,
                released,
                measured,
                communityShare.add(toCommunity),
                upTo,
                nextDue,
                came,
                change);
    }

    Investment coming(Came day) {
        List<Came> all = new ArrayList<>(came);
        all.add(day);
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                requested,
                released,
                measured,
                communityShare,
                reportedUpTo,
                reportDue,
                all,
                change);
    }

    Investment tabling(Optional<Tabled> now) {
        return new Investment(
                buyer,
                investee,
                stack,
                terms,
                standings,
                requested,
                released,
                measured,
                communityShare,
                reportedUpTo,
                reportDue,
                came,
                now);
    }

    Investment agreeing(OrganisationId party) {
        return tabling(
                change.map(it ->
                        new Tabled(
                                it.change(),
                                it.content(),
                                it.because(),
                                Plan.and(it.agreedBy(), party))));
    }

    /** After a change that every party agreed to. */
    Investment changed(CapitalStack nowStack, Terms nowTerms) {
        return new Investment(
                buyer,
                investee,
                nowStack,
                nowTerms,
                standings,
                requested,
                released,
                measured,
                communityShare,
                reportedUpTo,
                reportDue,
                came,
                Optional.empty());
    }

    private static Set<String> added(Set<String> some, String other) {
        Set<String> all = new TreeSet<>(some);
        all.add(other);
        return all;
    }

    private static Set<String> without(Set<String> some, String other) {
        Set<String> all = new TreeSet<>(some);
        all.remove(other);
        return all;
    }
}
