package org.publicaccord.contractservice.delivery;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.decider.Refusal;

/** Why a change is refused, besides what the law says of it. */
final class ChangeRefusals {

    private static final String ONE_AT_A_TIME =
            "A rule of this platform: each change is weighed together with those before it";

    private ChangeRefusals() {}

    static Refusal idReused() {
        return new Refusal(
                "change-id-reused",
                "A change with this id was proposed and is another one.",
                "Propose it under an id of its own.",
                ONE_AT_A_TIME);
    }

    static Refusal anotherIsPending(PendingChange pending) {
        return new Refusal(
                "change-pending",
                "Another change is proposed and not yet made: %s"
                        .formatted(pending.change().proposal().rationale()),
                "Make that change, or withdraw it, and propose this one then.",
                ONE_AT_A_TIME);
    }

    /** Its host carries the money and the days, and the law that measures their changes. */
    static Refusal termsOnAPage() {
        return new Refusal(
                "terms-on-a-page",
                "The terms of a working agreement are those of the page that every party signed.",
                "Open a renegotiation and sign the next version of the page; where it asks for more"
                        + " than its host allows, change the host first.",
                "A rule of this platform: a working agreement is never a way round procurement, and"
                        + " never outgrows its host");
    }

    static Refusal grantRaised() {
        return new Refusal(
                "grant-raised",
                "A grant is not raised by a change: what is given beyond it is assessed as a"
                        + " subsidy, and counted, before it is given.",
                "Give a further grant for what is missing, and say that it comes after this one.",
                "Subsidy Control Act 2022, ss.12 and 36 to 39");
    }

    static Refusal tooMany(int most) {
        return new Refusal(
                "too-many-changes",
                "The contract has %d changes, the most that one can have.".formatted(most),
                "Ask the operator.",
                "A limit of this platform");
    }

    static Refusal noSuchEarlierChange() {
        return new Refusal(
                "earlier-change-unknown",
                "A change that is named as counted by itself was never made to this contract.",
                "Name only changes that were made.",
                "Procurement Act 2023, ss.74(7) and 75(4): changes that could reasonably have been"
                        + " made together");
    }

    static Refusal valueImpossible(BigDecimal after) {
        return new Refusal(
                "changed-value-impossible",
                "Changed, the contract would be worth GBP %s.".formatted(after.toPlainString()),
                "Check by how much the value changes.",
                ONE_AT_A_TIME);
    }

    static Refusal termImpossible(LocalDate lastDay, Agreement agreement) {
        return new Refusal(
                "changed-term-impossible",
                "Changed, the last day of the contract would be %s; its first day is %s."
                        .formatted(inWords(lastDay), inWords(agreement.firstDay())),
                "Give a last day that has not gone by, within a hundred years of the first; to end"
                        + " the contract before today, terminate it.",
                ONE_AT_A_TIME);
    }

    static Refusal unknown() {
        return new Refusal(
                "change-unknown",
                "No change with this id was proposed.",
                "Check the id, or propose the change first.",
                ONE_AT_A_TIME);
    }

    static Refusal appliedAlready(LocalDate takesEffectOn) {
        return new Refusal(
                "change-made",
                "The change was made, with effect from %s.".formatted(inWords(takesEffectOn)),
                "To undo it, propose a change that does.",
                ONE_AT_A_TIME);
    }

    static Refusal withdrawn() {
        return new Refusal(
                "change-withdrawn",
                "The change was withdrawn.",
                "Propose it anew, under an id of its own.",
                ONE_AT_A_TIME);
    }

    static Refusal effectOutsideTheTerm(LocalDate takesEffectOn, LocalDate lastDay) {
        return new Refusal(
                "effect-outside-the-term",
                "The change would take effect on %s; the contract ends on %s."
                        .formatted(inWords(takesEffectOn), inWords(lastDay)),
                "Give a day on which the contract has effect.",
                ONE_AT_A_TIME);
    }

    static Refusal noticeMissing(Assessment assessment) {
        return new Refusal(
                "change-notice-missing",
                "The contract change notice is not published. " + assessment.because(),
                "Draft, approve, submit and confirm notice UK10, then make the change.",
                assessment.legalBasis());
    }

    static Refusal beforeItsNotice(LocalDate takesEffectOn, LocalDate published) {
        return new Refusal(
                "change-before-its-notice",
                "The change would take effect on %s; its notice was published on %s."
                        .formatted(inWords(takesEffectOn), inWords(published)),
                "Let it take effect on %s or later.".formatted(inWords(published)),
                "Procurement Act 2023, s.75(1)");
    }
}
