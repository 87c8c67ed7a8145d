package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.dayOf;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.name;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;

/** The words for a contract, or an award in it, that came on record. */
final class RecordWordings {

    private final ContractFacts facts;
    private final String title;
    private final Audience audience;
    private final LocalDate today;
    private final String standing;

    RecordWordings(ContractEvent event, ContractFacts facts) {
        this.facts = facts;
        this.title = name(facts.title());
        this.audience = new Audience(event.parties());
        this.today = dayOf(event.occurredAt());
        this.standing = standing(event);
    }

    /** To the buyer; a contract that is long over is for the files only. */
    Wording ofContract() {
        var subject = isOver() ? "For your records: " + title : "Now on record: " + title;
        return new Wording(
                subject,
                paragraphs(
                        "“" + title + "” was taken over from " + source() + ". " + standing,
                        suppliers(),
                        ifKnown(facts.value(), it -> "Value: " + PlainWords.money(it) + "."),
                        "It is governed by "
                                + PlainWords.law(facts.regime())
                                + ". "
                                + facts.regimeBecause(),
                        "What to do next: " + nextForTheBuyer()));
    }

    /** To a supplier. */
    Wording ofAward() {
        return facts.grantId().isPresent() ? ofGrant() : ofContractAward();
    }

    private Wording ofGrant() {
        return new Wording(
                "Your grant “" + title + "” from " + audience.buyerNames() + " is recorded",
                paragraphs(
                        "360Giving data names your organisation as the recipient of “"
                                + title
                                + "”, and the grant is now on record here. "
                                + standing,
                        ifKnown(facts.value(), it -> "Amount: " + PlainWords.money(it) + "."),
                        "What to do next: " + nextForTheSupplier()));
    }

    private Wording ofContractAward() {
        return new Wording(
                "Your award “" + title + "” with " + audience.buyerNames() + " is recorded",
                paragraphs(
                        "The public register names your organisation as a supplier of “"
                                + title
                                + "”, and the contract is now on record here. "
                                + standing,
                        ifKnown(facts.value(), it -> "Value: " + PlainWords.money(it) + "."),
                        "What to do next: " + nextForTheSupplier()));
    }

    private String nextForTheSupplier() {
        return isOver()
                ? "nothing. Contact "
                        + audience.buyerNames()
                        + " if your organisation is named by mistake."
                : "check that term and value are what you agreed, and contact "
                        + audience.buyerNames()
                        + " if they are not.";
    }

    private String source() {
        return facts.grantId().isPresent() ? "360Giving data" : "the public register";
    }

    private String nextForTheBuyer() {
        if (isOver()) {
            return "nothing. What fell due before today raises no alarm.";
        }
        return facts.regime() == Regime.UNKNOWN
                ? "say which procurement law governs it, so that its deadlines can be found."
                : "compare it with your own file, and correct what is wrong.";
    }

    private String suppliers() {
        var names = audience.supplierNames();
        return names.isEmpty()
                ? ""
                : (facts.grantId().isPresent() ? "Made to " : "Supplied by ")
                        + PlainWords.names(names)
                        + ".";
    }

    private boolean isOver() {
        return lastDay().filter(last -> last.isBefore(today)).isPresent();
    }

    private Optional<LocalDate> lastDay() {
        return facts.term().flatMap(Term::lastDay);
    }

    private String standing(ContractEvent event) {
        return switch (event.stage()) {
            case CO_DESIGN -> "It is being planned.";
            case SELECTION -> ifKnown(facts.tenderClosesAt(), it -> tender(it, event.occurredAt()));
            case AWARD, MOBILISING ->
                    ifKnown(
                            facts.term().flatMap(Term::firstDay),
                            it -> "It starts on " + day(it) + ".");
            case DELIVERY ->
                    lastDay()
                            .map(last -> "It is running and ends on " + day(last) + ".")
                            .orElse("It is running; no last day is recorded.");
            case EXIT, CLOSED -> ifKnown(lastDay(), last -> "It ended on " + day(last) + ".");
            case REVIEW, RENEWAL, SUSPENDED, TERMINATED, ABANDONED ->
                    "It is " + PlainWords.stage(event.stage()) + ".";
        };
    }

    private static String tender(Instant closesAt, Instant now) {
        return closesAt.isAfter(now)
                ? "Tenders must be in by " + PlainWords.moment(closesAt) + "."
                : "Its tender closed on " + PlainWords.moment(closesAt) + ".";
    }
}
