package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.GrantAccepted;
import org.publicaccord.published.contract.GrantApplicationReceived;
import org.publicaccord.published.contract.GrantApplicationTurnedDown;
import org.publicaccord.published.contract.GrantApplicationWithdrawn;
import org.publicaccord.published.contract.GrantAssistanceConfirmed;
import org.publicaccord.published.contract.GrantAssistanceNotified;
import org.publicaccord.published.contract.GrantCallOpened;
import org.publicaccord.published.contract.GrantOfferEnded;
import org.publicaccord.published.contract.GrantOffered;
import org.publicaccord.published.contract.GrantReferralRecorded;
import org.publicaccord.published.contract.GrantStopped;
import org.publicaccord.published.contract.GrantSubsidyAssessed;

/**
 * The words for a grant until it is accepted.
 *
 * @param title of the contract, short enough for a line
 */
record GrantWordings(String title, Audience audience) {

    Wording called(GrantCallOpened it) {
        return new Wording(
                "Call for a grant: " + title,
                paragraphs(
                        "The call of %s is made: %s".formatted(it.programme(), said(it.because())),
                        ifKnown(
                                it.closesOn(),
                                last -> "Anyone may apply until %s.".formatted(day(last))),
                        "What to do next: let organisations that might use it know, and look at each"
                                + " application as it comes."));
    }

    Wording invited(GrantCallOpened it) {
        return new Wording(
                "You are asked to apply for a grant: " + title,
                paragraphs(
                        "%s asks you to apply for a grant of %s."
                                .formatted(audience.buyerNames(), it.programme()),
                        "What to do next: apply with what you propose, how much it needs and when it"
                                + " would begin and end."));
    }

    Wording appliedForTheFunder(GrantApplicationReceived it) {
        return new Wording(
                "Application received: " + title,
                paragraphs(
                        "%s applies for %s: %s"
                                .formatted(
                                        it.applicantName(),
                                        money(it.amountAppliedFor()),
                                        said(it.title())),
                        "What to do next: do the due diligence and record what it found."));
    }

    Wording appliedForTheApplicant(GrantApplicationReceived it) {
        return new Wording(
                "Your application was received: " + title,
                paragraphs(
                        "%s received your application for %s on %s."
                                .formatted(
                                        audience.buyerNames(),
                                        money(it.amountAppliedFor()),
                                        day(it.receivedOn())),
                        "What to do next: have your latest accounts ready, and a list of the"
                                + " subsidies that your group received in the last three years."));
    }

    Wording withdrawn(GrantApplicationWithdrawn it) {
        return new Wording(
                "Application withdrawn: " + title,
                paragraphs(
                        "An application for “%s” was withdrawn: %s"
                                .formatted(title, said(it.because())),
                        "What to do next: go on with the other applications, if there are any."));
    }

    Wording turnedDown(GrantApplicationTurnedDown it) {
        return new Wording(
                "Your application was turned down: " + title,
                paragraphs(
                        "Your application for “%s” was turned down: %s"
                                .formatted(title, said(it.because())),
                        "What to do next: ask %s what would have helped."
                                .formatted(audience.buyerNames())));
    }

    Wording assessed(GrantSubsidyAssessed it) {
        return new Wording(
                "Subsidy assessed: " + title,
                paragraphs(
                        "A grant of up to %s was assessed as %s: %s"
                                .formatted(money(it.amount()), code(it.form()), said(it.because())),
                        "What to do next: notify the applicant if it is small assistance, refer it if"
                                + " it has to be referred, and else offer the grant."));
    }

    Wording notified(GrantAssistanceNotified it) {
        return new Wording(
                "Confirm the assistance: " + title,
                paragraphs(
                        "%s intends to give you %s as assistance with a limit of %s."
                                .formatted(
                                        audience.buyerNames(),
                                        money(it.amount()),
                                        money(it.most())),
                        "It counts together with what you, and every enterprise under common control"
                                + " with you, received since %s. On record here is %s."
                                        .formatted(day(it.countedFrom()), money(it.onRecord())),
                        "What to do next: list what you received otherwise, and confirm in writing"
                                + " that the limit is not exceeded. Nothing is given before."));
    }

    Wording confirmed(GrantAssistanceConfirmed it) {
        return new Wording(
                "Assistance confirmed: " + title,
                paragraphs(
                        "The applicant confirmed on %s that the assistance stays within its limit."
                                .formatted(day(it.confirmedOn())),
                        "What to do next: offer the grant."));
    }

    Wording referred(GrantReferralRecorded it) {
        boolean reported = it.step().equals("REPORTED");
        return new Wording(
                "Subsidy Advice Unit: " + title,
                paragraphs(
                        reported
                                ? "The Subsidy Advice Unit reported on %s.".formatted(day(it.on()))
                                : "The Subsidy Advice Unit accepted the request for a report on %s."
                                        .formatted(day(it.on())),
                        reported
                                ? "What to do next: consider the report, and wait for the end of the"
                                        + " cooling off period."
                                : "What to do next: wait for the report."));
    }

    Wording offered(GrantOffered it) {
        return new Wording(
                "You are offered a grant: " + title,
                paragraphs(
                        "%s offers you %s for: %s"
                                .formatted(
                                        audience.buyerNames(),
                                        money(it.terms().amount()),
                                        said(it.terms().purpose())),
                        "What to do next: read the grant agreement and accept it by %s; after that"
                                        .formatted(day(it.terms().openUntil()))
                                + " day the offer lapses."));
    }

    Wording ended(GrantOfferEnded it) {
        return new Wording(
                "Offer over: " + title,
                paragraphs(
                        "The offer of a grant for “%s” is over (%s): %s"
                                .formatted(title, code(it.how()), said(it.because())),
                        "What to do next: the funder may offer the grant again, to the same or to"
                                + " another applicant."));
    }

    Wording acceptedForTheFunder(GrantAccepted it) {
        return new Wording(
                "Grant accepted: " + title,
                paragraphs(
                        "%s accepted a grant of %s."
                                .formatted(it.recipientName(), money(it.amountAwarded())),
                        ifKnown(
                                it.databaseEntryDue(),
                                due ->
                                        "The grant has to be in the subsidy database by %s."
                                                .formatted(day(due))),
                        "The first year is reconciled by %s."
                                .formatted(day(it.reconciliationDue())),
                        "What to do next: pay by claims, and enter the grant in the database if it"
                                + " is owed."));
    }

    Wording acceptedForTheRecipient(GrantAccepted it) {
        return new Wording(
                "Your grant: " + title,
                paragraphs(
                        "You accepted a grant of %s from %s."
                                .formatted(money(it.amountAwarded()), it.funderName()),
                        "What to do next: claim each instalment with evidence of what was spent, and"
                                + " keep your records for the yearly reconciliation."));
    }

    Wording acceptedForAll(GrantAccepted it) {
        return new Wording(
                "A grant is given: " + title,
                paragraphs(
                        "%s has a grant of %s: %s"
                                .formatted(
                                        it.recipientName(),
                                        money(it.amountAwarded()),
                                        said(it.title())),
                        "What to do next: tell the funder what you notice of it."));
    }

    Wording stopped(GrantStopped it) {
        return new Wording(
                "Grant given up: " + title,
                paragraphs(
                        "The grant for “%s” was given up: %s".formatted(title, said(it.because())),
                        "What to do next: everyone who applied has been told."));
    }
}
