package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.dayOf;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SuspensionEnded;

/**
 * The words for the standstill, and for the suspension by a claim that was notified during it.
 *
 * @param title of the contract, short enough for a line
 */
record StandstillWordings(String title, Audience audience) {

    /** The sentence that says until when the contract may not be entered. */
    static String standstill(AwardAnnounced it) {
        return it.standstillLastDay()
                .map(last ->
                        ("%s standstill runs until the end of %s; the contract may not be"
                                        + " entered before %s (Procurement Act 2023, section 51).")
                                .formatted(
                                        it.standstillMandatory().orElse(false)
                                                ? "The mandatory"
                                                : "A voluntary",
                                        day(last),
                                        day(last.plusDays(1))))
                .orElse("No standstill is kept: the contract may be entered at once.");
    }

    Wording endedForTheBuyer(StandstillEnded it) {
        return new Wording(
                "Standstill ended: " + title,
                paragraphs(
                        over(it),
                        "What to do next: check that the key performance indicators are set, or"
                                + " the reason why there are none, and enter the contract."));
    }

    Wording endedForTheSupplier(StandstillEnded it) {
        return new Wording(
                "Standstill ended: " + title,
                paragraphs(
                        over(it),
                        ("What to do next: expect to hear from %s, which may enter the contract"
                                        + " with you now.")
                                .formatted(audience.buyerNames())));
    }

    Wording suspended(AwardSuspended it) {
        return new Wording(
                "Award suspended: " + title,
                paragraphs(
                        ("On %s a claim about the award of “%s” was notified during the"
                                        + " standstill. The contract may not be entered until"
                                        + " the court lifts the suspension, or the claim is"
                                        + " withdrawn or settled (Procurement Act 2023, sections"
                                        + " 101 and 102).")
                                .formatted(day(dayOf(it.occurredAt())), title),
                        "Supplier: %s.".formatted(suppliers()),
                        "What to do next: the buyer takes legal advice, and records how the"
                                + " suspension ends; nobody else need do anything. You will be"
                                + " told when it has ended."));
    }

    /**
     * @param standstillLastDay as it was announced
     */
    Wording resumed(SuspensionEnded it, Optional<LocalDate> standstillLastDay) {
        var today = dayOf(it.occurredAt());
        var running =
                standstillLastDay
                        .filter(last -> !last.isBefore(today))
                        .map(last ->
                                "The standstill goes on until the end of %s.".formatted(day(last)))
                        .orElse("");
        return new Wording(
                "Suspension ended: " + title,
                paragraphs(
                        ("The suspension of the award of “%s” has ended (Procurement Act 2023,"
                                        + " section 102). How: %s.")
                                .formatted(title, code(it.how())),
                        "The reason given: " + said(it.because()),
                        running,
                        running.isEmpty()
                                ? "What to do next: the buyer may enter the contract."
                                : "What to do next: wait for the end of the standstill; you"
                                        + " will be told."));
    }

    private String over(StandstillEnded it) {
        return "The standstill for “%s” is over: since %s the contract may be entered with %s."
                .formatted(title, day(dayOf(it.occurredAt())), suppliers());
    }

    private String suppliers() {
        var names = audience.supplierNames();
        return names.isEmpty() ? "the supplier" : PlainWords.names(names);
    }
}
