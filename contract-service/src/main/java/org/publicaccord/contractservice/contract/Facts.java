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
 * @param course how it went where this platform conducted it; empty for what was only imported
 * @param grant what 360Giving data says of it; empty for what was not taken over from there
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
        RegimeFinding regime,
        Optional<Course> course,
        Optional<GrantRecord> grant) {

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
        if (begunHere()) {
            return course.flatMap(Course::path).orElse(Path.COMPETITION);
        }
        return grant.isPresent()
                ? Path.GRANT
                : tender.flatMap(Tender::method)
                        .map(ProcurementMethod::path)
                        .orElse(Path.NOT_RECORDED);
    }

    /** The same facts once the path is chosen; the path of an imported contract is its tender's. */
    public Facts onPath(Path chosen) {
        return begunHere() && chosen != path()
                ? withCourse(course.orElseThrow().with(chosen))
                : this;
    }

    /** Whether it began on this platform; else it was imported, even if it is managed here now. */
    public boolean begunHere() {
        return course.filter(it -> it.managedSince().isEmpty()).isPresent();
    }

    /**
     * What the contract is worth: the sum of its active awards, else the estimate of the tender.
     * Not recorded if an active award has no value or they are in several currencies. Once a
     * contract is entered here, its own value.
     */
    public Optional<Money> value() {
        return agreement().map(Agreement::value).or(this::awardedValue);
    }

    /** The contract that was entered on this platform. */
    public Optional<Agreement> agreement() {
        return course.flatMap(Course::agreement);
    }

    private Optional<Money> awardedValue() {
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
     * active award, the term that the tender plans. Once a contract is entered here, its own term.
     */
    public Term term() {
        return agreement().map(Agreement::term).orElseGet(this::awardedTerm);
    }

    private Term awardedTerm() {
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
     * The facts after a later release: what it does not say stays. Awards, their suppliers and
     * documents merge by their ids, as in a compiled OCDS release; to withdraw one, a publisher
     * states it as cancelled. A later record of a grant tells it whole and takes the place of the
     * one before.
     *
     * @param settled the regime that governs after both
     */
    public Facts updatedBy(Facts later, RegimeFinding settled) {
        if (later.grant.isPresent()) {
            return later.governedBy(settled).withinCourse(course);
        }
        List<Award> merged = Merging.byId(awards, later.awards, Award::id, Award::updatedBy);
        return new Facts(
                ocid,
                later.language.or(() -> language),
                later.title.equals(NO_TITLE) ? title : later.title,
                later.description.or(() -> description),
                later.category.or(() -> category),
                later.classifications.isEmpty() ? classifications : later.classifications,
                later.buyer,
                partiesAfter(later, merged),
                either(planning, later.planning, Planning::updatedBy),
                either(tender, later.tender, Tender::updatedBy),
                merged,
                settled,
                course,
                grant);
    }

    private static <T> Optional<T> either(
            Optional<T> earlier, Optional<T> later, BinaryOperator<T> update) {
        return earlier.isPresent() && later.isPresent()
                ? Optional.of(update.apply(earlier.get(), later.get()))
                : later.or(() -> earlier);
    }

    /** The later release's parties, and earlier suppliers whose awards still stand. */
    private List<Party> partiesAfter(Facts later, List<Award> merged) {
        List<Party> all = new ArrayList<>(later.parties);
        parties.stream()
                .filter(party ->
                        merged.stream().anyMatch(it -> it.suppliers().contains(party.id())))
                .filter(party -> later.party(party.id()).isEmpty())
                .forEach(all::add);
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
        return withAwards(awards.stream().map(a -> a.active() ? corrected : a).toList());
    }

    /** The same facts with other awards, whose suppliers are among the parties. */
    public Facts withAwards(List<Award> others) {
        return with(title, description, parties, tender, others, regime, course);
    }

    /** The same facts with another tender. */
    public Facts withTender(Tender other) {
        return with(title, description, parties, Optional.of(other), awards, regime, course);
    }

    /** The same facts after what this platform conducted. */
    public Facts withCourse(Course now) {
        return withinCourse(Optional.of(now));
    }

    private Facts withinCourse(Optional<Course> now) {
        return with(title, description, parties, tender, awards, regime, now);
    }

    /** The same facts with a further party, or a party in a further role. */
    public Facts withParty(Party joining) {
        List<Party> all =
                Merging.byId(
                        parties, List.of(joining), Party::id, (here, _) -> here.alsoAs(joining));
        return with(title, description, all, tender, awards, regime, course);
    }

    private Facts with(String aTitle, Optional<String> aDescription, RegimeFinding aRegime) {
        return with(aTitle, aDescription, parties, tender, awards, aRegime, course);
    }

    private Facts with(
            String aTitle,
            Optional<String> aDescription,
            List<Party> someParties,
            Optional<Tender> aTender,
            List<Award> someAwards,
            RegimeFinding aRegime,
            Optional<Course> aCourse) {
        return new Facts(
                ocid,
                language,
                aTitle,
                aDescription,
                category,
                classifications,
                buyer,
                someParties,
                planning,
                aTender,
                someAwards,
                aRegime,
                aCourse,
                grant);
    }
}
