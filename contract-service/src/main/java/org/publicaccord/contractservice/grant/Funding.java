package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;

/**
 * A grant that was accepted.
 *
 * @param instalments where each stands, by its id
 * @param reconciledUpTo the last day up to which what was spent is reconciled; the day before the
 *     first if nothing is
 * @param spent on its purpose up to that day
 * @param entryDue the last day for its entry in the subsidy database; empty if none is owed
 * @param entry its number in the subsidy database, once it is there
 * @param missed the deadlines that went by and are on record as missed
 * @param clawbacks by their ids, in their order
 */
public record Funding(
        OrganisationId recipient,
        Offer offer,
        Map<String, InstalmentStanding> instalments,
        LocalDate reconciledUpTo,
        Money spent,
        Optional<LocalDate> entryDue,
        Optional<String> entry,
        Set<Due> missed,
        Map<String, Clawback> clawbacks) {

    public Funding {
        instalments = Collections.unmodifiableMap(new LinkedHashMap<>(instalments));
        missed = missed.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missed));
        clawbacks = Collections.unmodifiableMap(new LinkedHashMap<>(clawbacks));
    }

    /** What a day is set for. */
    public enum Due {
        DATABASE_ENTRY("the entry in the subsidy database"),
        RECONCILIATION("the annual reconciliation");

        private final String words;

        Due(String words) {
            this.words = words;
        }

        /** As people call it. */
        public String words() {
            return words;
        }
    }

    static Funding beginning(OrganisationId recipient, Offer offer, Optional<LocalDate> entryDue) {
        Map<String, InstalmentStanding> awaited = new LinkedHashMap<>();
        offer.instalments().forEach(it -> awaited.put(it.id(), new InstalmentStanding.Awaited()));
        return new Funding(
                recipient,
                offer,
                awaited,
                offer.firstDay().minusDays(1),
                Pounds.NONE,
                entryDue,
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    public Money paidInAll() {
        return Pounds.sum(
                instalments.values().stream()
                        .map(it ->
                                it instanceof InstalmentStanding.Paid(var amount, var _)
                                        ? amount
                                        : Pounds.NONE));
    }

    /** What was claimed, approved or paid. */
    Money claimedInAll() {
        return Pounds.sum(
                instalments.values().stream()
                        .map(it ->
                                switch (it) {
                                    case InstalmentStanding.Awaited _ -> Pounds.NONE;
                                    case InstalmentStanding.Claimed(var claim) -> claim.amount();
                                    case InstalmentStanding.Approved(var amount) -> amount;
                                    case InstalmentStanding.Paid(var amount, var _) -> amount;
                                }));
    }

    /** What clawbacks have left of what was paid. */
    Money keptOfWhatWasPaid() {
        return Pounds.left(
                paidInAll(), Pounds.sum(clawbacks.values().stream().map(Clawback::taken)));
    }

    /**
     * The end of the year that is to be reconciled next; empty once all are.
     *
     * @param lastDay of the agreement as it stands
     */
    Optional<LocalDate> nextYearEnd(LocalDate lastDay) {
        return offer.yearEndAfter(reconciledUpTo, lastDay);
    }

    /** The last day for the next reconciliation. */
    Optional<LocalDate> reconciliationDue(LocalDate lastDay) {
        return nextYearEnd(lastDay).map(it -> it.plusDays(offer.reconcileWithinDays()));
    }

    boolean hasOpenClawback() {
        return clawbacks.values().stream().anyMatch(Clawback::isOpen);
    }

    Funding with(String instalment, InstalmentStanding now) {
        Map<String, InstalmentStanding> all = new LinkedHashMap<>(instalments);
        all.put(instalment, now);
        return new Funding(
                recipient, offer, all, reconciledUpTo, spent, entryDue, entry, missed, clawbacks);
    }

    Funding with(Clawback clawback) {
        Map<String, Clawback> all = new LinkedHashMap<>(clawbacks);
        all.put(clawback.id(), clawback);
        return new Funding(
                recipient, offer, instalments, reconciledUpTo, spent, entryDue, entry, missed, all);
    }

    Funding reconciled(LocalDate upTo, Money spentUpToThen) {
        return new Funding(
                recipient,
                offer,
                instalments,
                upTo,
                spentUpToThen,
                entryDue,
                entry,
                without(Due.RECONCILIATION),
                clawbacks);
    }

    Funding entered(String reference) {
        return new Funding(
                recipient,
                offer,
                instalments,
                reconciledUpTo,
                spent,
                entryDue,
                Optional.of(reference),
                without(Due.DATABASE_ENTRY),
                clawbacks);
    }

    Funding missing(Due due) {
        Set<Due> all = EnumSet.of(due);
        all.addAll(missed);
        return new Funding(
                recipient,
                offer,
                instalments,
                reconciledUpTo,
                spent,
                entryDue,
                entry,
                all,
                clawbacks);
    }

    private Set<Due> without(Due due) {
        return missed.stream().filter(it -> it != due).collect(Collectors.toUnmodifiableSet());
    }
}
