package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.GrantClaimDecided;
import org.publicaccord.published.contract.GrantClaimSubmitted;
import org.publicaccord.published.contract.GrantClawbackDecided;
import org.publicaccord.published.contract.GrantClawbackRaised;
import org.publicaccord.published.contract.GrantClawbackRecovered;
import org.publicaccord.published.contract.GrantCompleted;
import org.publicaccord.published.contract.GrantDatabaseEntryRecorded;
import org.publicaccord.published.contract.GrantDeadlineMissed;
import org.publicaccord.published.contract.GrantInstalmentPaid;
import org.publicaccord.published.contract.GrantRepresentationMade;
import org.publicaccord.published.contract.GrantYearReconciled;

/**
 * The words for the money of a grant that was accepted.
 *
 * @param title of the contract, short enough for a line
 */
record GrantMoneyWordings(String title) {

    Wording claimed(GrantClaimSubmitted it) {
        return new Wording(
                "Claim received: " + title,
                paragraphs(
                        "The recipient claims %s for instalment %s; %s was spent so far."
                                .formatted(
                                        money(it.amount()),
                                        it.instalmentId(),
                                        money(it.spentInAll())),
                        "What to do next: look at the evidence, and approve the claim or turn it"
                                + " down."));
    }

    Wording decided(GrantClaimDecided it) {
        return new Wording(
                "Claim decided: " + title,
                paragraphs(
                        it.approved()
                                .map(amount ->
                                        "Of the claim for instalment %s, %s was approved: %s"
                                                .formatted(
                                                        it.instalmentId(),
                                                        money(amount),
                                                        said(it.because())))
                                .orElseGet(() ->
                                        "The claim for instalment %s was turned down: %s"
                                                .formatted(it.instalmentId(), said(it.because()))),
                        it.approved().isPresent()
                                ? "What to do next: finance pays it, from the day on which it is due."
                                : "What to do next: the recipient may claim again, with what was"
                                        + " missing."));
    }

    Wording paid(GrantInstalmentPaid it) {
        return new Wording(
                "Instalment paid: " + title,
                paragraphs(
                        "%s was paid on %s; %s in all."
                                .formatted(
                                        money(it.amount()),
                                        day(it.paidOn()),
                                        money(it.amountDisbursed())),
                        "What to do next: check that it arrived."));
    }

    Wording reconciled(GrantYearReconciled it) {
        return new Wording(
                "Year reconciled: " + title,
                paragraphs(
                        "The year that ended on %s is reconciled: %s was spent so far, and %s of what"
                                        .formatted(
                                                day(it.yearEnd()),
                                                money(it.spent()),
                                                money(it.unspent()))
                                + " was paid is left. %s".formatted(said(it.found())),
                        ifKnown(
                                it.nextDue(),
                                due ->
                                        "What to do next: reconcile the next year by %s."
                                                .formatted(day(due)))));
    }

    Wording missed(GrantDeadlineMissed it) {
        return new Wording(
                "Overdue: " + title,
                paragraphs(
                        "The last day for %s was %s."
                                .formatted(
                                        it.what().equals("RECONCILIATION")
                                                ? "the annual reconciliation"
                                                : "the entry in the subsidy database",
                                        day(it.due())),
                        "What to do next: do it now, and record it."));
    }

    Wording raisedForTheRecipient(GrantClawbackRaised it) {
        return new Wording(
                "Money is asked back: " + title,
                paragraphs(
                        "You are asked to give %s back (%s): %s"
                                .formatted(
                                        money(it.amount()), code(it.ground()), said(it.because())),
                        "What to do next: say what speaks against it by %s. It is decided after that,"
                                        .formatted(day(it.representationUntil()))
                                + " or once you have spoken."));
    }

    Wording raisedForTheFunder(GrantClawbackRaised it) {
        return new Wording(
                "Money is asked back: " + title,
                paragraphs(
                        "The recipient is asked to give %s back and may answer until %s."
                                .formatted(money(it.amount()), day(it.representationUntil())),
                        "What to do next: wait for the answer, and decide."));
    }

    Wording represented(GrantRepresentationMade it) {
        return new Wording(
                "The recipient answered: " + title,
                paragraphs(
                        "Against giving money back the recipient says: %s"
                                .formatted(said(it.words())),
                        "What to do next: consider it, and decide how much is owed."));
    }

    Wording settled(GrantClawbackDecided it) {
        return new Wording(
                "Clawback decided: " + title,
                paragraphs(
                        it.owed()
                                .map(owed ->
                                        "%s is to be given back: %s"
                                                .formatted(money(owed), said(it.because())))
                                .orElseGet(() ->
                                        "Nothing is to be given back: %s"
                                                .formatted(said(it.because()))),
                        it.owed().isPresent()
                                ? "What to do next: the recipient gives it back, and finance records it."
                                : "What to do next: nothing."));
    }

    Wording recovered(GrantClawbackRecovered it) {
        return new Wording(
                "Money given back: " + title,
                paragraphs(
                        "%s was given back on %s; %s is still owed."
                                .formatted(
                                        money(it.amount()),
                                        day(it.recoveredOn()),
                                        money(it.stillOwed())),
                        "What to do next: nothing, once all of it is back."));
    }

    Wording entered(GrantDatabaseEntryRecorded it) {
        return new Wording(
                "In the subsidy database: " + title,
                paragraphs(
                        "The grant is in the subsidy database under %s since %s."
                                .formatted(it.reference(), day(it.enteredOn())),
                        "What to do next: nothing."));
    }

    Wording completed(GrantCompleted it) {
        return new Wording(
                "Grant completed: " + title,
                paragraphs(
                        "All the money of the grant is accounted for; %s was paid in all."
                                .formatted(money(it.amountDisbursed())),
                        "What to do next: close the agreement, with what was learned."));
    }
}
