package org.publicaccord.contractservice.contract;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Everything public that is known of a contract, whole. Absent means not recorded.
 *
 * @param language of the source's words, such as {@code en}
 * @param title {@link #NO_TITLE} if the source gives none
 * @param description in the buyer's words
 * @param classifications of what is bought, the main one first
 * @param buyer is among the parties
 * @param regime the procurement law that governs the contract, and how that is known
 */
public record Facts(
        Ocid ocid,
        Optional<String> language,
        String title,
        Optional<String> description,
        Optional<Category> category,
        List<Classification> classifications,
        OrganisationId buyer,
        List<Party> parties,
        Optional<Planning> planning,
        Optional<Tender> tender,
        List<Award> awards,
        RegimeFinding regime) {

    /** Stands where the source gives no title; it is not published as one. */
    public static final String NO_TITLE = "Title not recorded";

    public Facts {
        language.ifPresent(code -> Text.identifier("a language", code));
        Text.said(Text.LINE, "a title", title);
        description.ifPresent(words -> Text.atMost(Text.LONG, "a description", words));
        classifications = List.copyOf(classifications);
        parties = List.copyOf(parties);
        awards = List.copyOf(awards);
        if (party(buyer, parties).filter(party -> party.is(PartyRole.BUYER)).isEmpty()) {
            throw new IllegalArgumentException("the buyer is not among the parties: " + buyer);
        }
        for (Award award : awards) {
            for (OrganisationId supplier : award.suppliers()) {
                if (party(supplier, parties).isEmpty()) {
                    throw new IllegalArgumentException(
                            "a supplier is not among the parties: " + supplier);
                }
            }
        }
    }

    public Optional<Party> party(OrganisationId id) {
        return party(id, parties);
    }

    private static Optional<Party> party(OrganisationId id, List<Party> parties) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    public List<Award> activeAwards() {
        return awards.stream().filter(Award::active).toList();
    }

    /** How the supplier was found. */
    public Path path() {
        return tender.flatMap(Tender::method).map(Facts::pathOf).orElse(Path.NOT_RECORDED);
    }

    private static Path pathOf(ProcurementMethod method) {
        return switch (method) {
            case OPEN, SELECTIVE -> Path.COMPETITION;
            case LIMITED, DIRECT -> Path.DIRECT_AWARD;
        };
    }

    /**
     * What the contract is worth: the sum of its active awards, else the estimate of the tender.
     * Not recorded if an active award has no value or they are in several currencies.
     */
    public Optional<Money> value() {
        List<Award> active = activeAwards();
        if (active.isEmpty()) {
            return tender.flatMap(Tender::estimatedValue);
        }
        List<Money> values = active.stream().flatMap(award -> award.value().stream()).toList();
        boolean hasSum =
                values.size() == active.size()
                        && values.stream().map(Money::currency).distinct().count() == 1;
        return hasSum ? values.stream().reduce(Money::plus) : Optional.empty();
    }

    /**
     * From the first day of the earliest active award to the last day of the latest; without an
     * active award, the term that the tender plans.
     */
    public Term term() {
        List<Term> terms = activeAwards().stream().map(Award::term).toList();
        if (terms.isEmpty()) {
            return tender.map(Tender::plannedTerm).orElse(Term.NOT_RECORDED);
        }
        Optional<LocalDate> first =
                terms.stream().flatMap(term -> term.firstDay().stream()).min(naturalOrder());
        Optional<LocalDate> last =
                terms.stream().flatMap(term -> term.lastDay().stream()).max(naturalOrder());
        boolean inOrder = first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
        return new Term(first, inOrder ? last : Optional.empty());
    }

    /**
     * The facts after a later release: what it does not say stays; a list that it states anew, such
     * as the awards, replaces the list.
     *
     * @param settled the regime that governs after both
     */
    public Facts updatedBy(Facts later, RegimeFinding settled) {
        return new Facts(
                ocid,
                later.language.or(() -> language),
                later.title.equals(NO_TITLE) ? title : later.title,
                later.description.or(() -> description),
                later.category.or(() -> category),
                later.classifications.isEmpty() ? classifications : later.classifications,
                later.buyer,
                partiesAfter(later),
                merged(planning, later.planning, Planning::updatedBy),
                merged(tender, later.tender, Tender::updatedBy),
                later.awards.isEmpty() ? awards : later.awards,
                settled);
    }

    private static <T> Optional<T> merged(
            Optional<T> earlier, Optional<T> later, BinaryOperator<T> update) {
        return earlier.isPresent() && later.isPresent()
                ? Optional.of(update.apply(earlier.get(), later.get()))
                : later.or(() -> earlier);
    }

    /** The later release's parties, and earlier suppliers whose awards still stand. */
    private List<Party> partiesAfter(Facts later) {
        List<Party> all = new ArrayList<>(later.parties);
        if (later.awards.isEmpty()) {
            parties.stream()
                    .filter(party ->
                            awards.stream().anyMatch(a -> a.suppliers().contains(party.id())))
                    .filter(party -> later.party(party.id()).isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    /**
     * Whether another release states anything else than these facts: what it leaves out contradicts
     * nothing.
     */
    public boolean contradictedBy(Facts other) {
        return !updatedBy(other, regime).equals(this);
    }

    /**
     * Whether both name the same buyer. A public body may go by several identifiers; its name then
     * tells that it is the same.
     */
    public boolean sameBuyerAs(Facts other) {
        return buyer.equals(other.buyer) || buyersName().equals(other.buyersName());
    }

    private String buyersName() {
        return party(buyer).map(Party::name).orElseThrow().strip().toLowerCase(Locale.UK);
    }

    /** The same facts under another regime. */
    public Facts governedBy(RegimeFinding finding) {
        return with(title, description, finding);
    }

    /** Whether there is one award, or one tender without an award, that a correction can mean. */
    public boolean oneAwardAtMost() {
        return activeAwards().size() <= 1;
    }

    /**
     * The facts as a person corrected them. Value and term are corrected where they stand: in the
     * active award, else in the tender.
     *
     * @throws IllegalArgumentException if value or term is corrected and there are several active
     *     awards
     */
    public Facts corrected(Correction correction) {
        Facts worded =
                with(
                        correction.title().orElse(title),
                        correction.description().or(() -> description),
                        correction.regime().orElse(regime));
        Facts valued =
                correction
                        .value()
                        .map(value -> worded.withValue(Optional.of(value)))
                        .orElse(worded);
        return correction.term().map(valued::withTerm).orElse(valued);
    }

    /**
     * These facts with one of them as another version states it.
     *
     * @throws IllegalArgumentException as {@link #corrected}
     */
    public Facts restoring(Correctable fact, Facts other) {
        return switch (fact) {
            case TITLE -> with(other.title, description, regime);
            case DESCRIPTION -> with(title, other.description, regime);
            case REGIME -> with(title, description, other.regime);
            case VALUE -> withValue(other.value());
            case TERM -> withTerm(other.term());
        };
    }

    /** Whether both state a fact alike. */
    public boolean agreesOn(Correctable fact, Facts other) {
        return switch (fact) {
            case TITLE -> title.equals(other.title);
            case DESCRIPTION -> description.equals(other.description);
            case REGIME -> regime.regime() == other.regime.regime();
            case VALUE -> value().equals(other.value());
            case TERM -> term().equals(other.term());
        };
    }

    private Facts withValue(Optional<Money> value) {
        return activeAwards().isEmpty()
                ? withTender(tender.orElse(Tender.NOT_RECORDED).withEstimatedValue(value))
                : withActiveAward(theActiveAward().withValue(value));
    }

    private Facts withTerm(Term term) {
        return activeAwards().isEmpty()
                ? withTender(tender.orElse(Tender.NOT_RECORDED).withPlannedTerm(term))
                : withActiveAward(theActiveAward().withTerm(term));
    }

    private Award theActiveAward() {
        if (!oneAwardAtMost()) {
            throw new IllegalArgumentException("several active awards: which one is meant?");
        }
        return activeAwards().getFirst();
    }

    private Facts withActiveAward(Award corrected) {
        List<Award> all = awards.stream().map(a -> a.active() ? corrected : a).toList();
        return new Facts(
                ocid,
                language,
                title,
                description,
                category,
                classifications,
                buyer,
                parties,
                planning,
                tender,
                all,
                regime);
    }

    private Facts withTender(Tender corrected) {
        return new Facts(
                ocid,
                language,
                title,
                description,
                category,
                classifications,
                buyer,
                parties,
                planning,
                Optional.of(corrected),
                awards,
                regime);
    }

    private Facts with(String aTitle, Optional<String> aDescription, RegimeFinding aRegime) {
        return new Facts(
                ocid,
                language,
                aTitle,
                aDescription,
                category,
                classifications,
                buyer,
                parties,
                planning,
                tender,
                awards,
                aRegime);
    }
}
