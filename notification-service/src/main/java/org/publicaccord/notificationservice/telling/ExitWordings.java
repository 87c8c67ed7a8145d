package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.ContractClosed;
import org.publicaccord.published.contract.DeliveryEnded;
import org.publicaccord.published.contract.ExitStarted;
import org.publicaccord.published.contract.ExitStepDone;
import org.publicaccord.published.contract.NotNeeded;

/**
 * The words for the last day of a contract, its exit and its closure.
 *
 * @param title of the contract, short enough for a line
 * @param exit what was done of it before
 */
record ExitWordings(String title, Audience audience, Exit exit) {

    private static final String STAFF_DUTY =
            "If staff transfer, whoever employs them gives employee liability information to their"
                    + " new employer at least 28 days before (SI 2006/246, regulation 11).";

    Wording endedForTheBuyer(DeliveryEnded it) {
        return ended(
                it,
                paragraphs(
                        left(exit),
                        "What to do next: where the Act asks for it, publish the contract"
                                + " termination notice (UK11), which is also for contracts that end"
                                + " in time, within 30 days, beginning with the day on which the"
                                + " contract ended (Procurement Act 2023, section 80); then do what"
                                + " is left, and close the contract."));
    }

    Wording endedForTheSupplier(DeliveryEnded it) {
        return ended(
                it,
                "What to do next: agree with %s what is left: data, assets, accounts and the last"
                                .formatted(audience.buyerNames())
                        + " assessment; and write down what was learned.");
    }

    Wording startedForTheBuyer(ExitStarted it) {
        return started(
                it,
                paragraphs(
                        left(exit),
                        STAFF_DUTY,
                        "What to do next: record each step when it is done, or when you close the"
                                + " contract say why it was not needed."));
    }

    Wording startedForTheSupplier(ExitStarted it) {
        return started(
                it,
                paragraphs(
                        STAFF_DUTY,
                        "What to do next: prepare your part of the handover with %s."
                                .formatted(audience.buyerNames())));
    }

    Wording doneForTheBuyer(ExitStepDone it) {
        var after = exit.with(it);
        return done(
                it,
                paragraphs(
                        left(after),
                        after.open().isEmpty()
                                ? "What to do next: close the contract, once it has ended."
                                : "What to do next: do what is left, or when you close the contract"
                                        + " say why it was not needed."));
    }

    Wording doneForTheSupplier(ExitStepDone it) {
        return done(
                it,
                it.late()
                        ? "What to do next: take advice, and agree with %s how those concerned are"
                                        .formatted(audience.buyerNames())
                                + " told what they still need to know."
                        : "What to do next: nothing, unless you see it otherwise; then contact %s."
                                .formatted(audience.buyerNames()));
    }

    Wording closed(ContractClosed it) {
        return new Wording(
                "Closed: " + title,
                paragraphs(
                        "“%s” is closed; nothing is left to do.".formatted(title),
                        it.notNeeded().isEmpty()
                                ? ""
                                : "Steps of the exit that it did not need:\n"
                                        + list(
                                                it.notNeeded().stream()
                                                        .map(ExitWordings::line)
                                                        .toList()),
                        "What to do next: nothing. Its history stays on record."));
    }

    private Wording ended(DeliveryEnded it, String next) {
        return new Wording(
                "Ended: " + title,
                paragraphs(
                        "The last day of “%s” was %s.".formatted(title, day(it.lastDay())), next));
    }

    private Wording started(ExitStarted it, String next) {
        return new Wording(
                "Exit started: " + title,
                paragraphs(
                        "The exit from “%s” has begun.".formatted(title),
                        "The plan: " + said(it.plan()),
                        next));
    }

    private Wording done(ExitStepDone it, String next) {
        return new Wording(
                "Exit step done: " + title,
                paragraphs(
                        "A step of the exit from “%s” is recorded: %s. Day: %s."
                                .formatted(title, Exit.asDone(it.step()), day(it.doneOn())),
                        "What was done: " + said(it.what()),
                        it.late()
                                ? "That was later than the law asks for: employee liability"
                                        + " information is due at least 28 days before a transfer"
                                        + " (SI 2006/246, regulation 11)."
                                : "",
                        next));
    }

    private static String line(NotNeeded it) {
        return Exit.asTask(it.step()) + ": " + PlainWords.shortened(it.because().strip(), 400);
    }

    private static String left(Exit exit) {
        return exit.open().isEmpty() ? "" : "What is left of the exit:\n" + list(exit.open());
    }
}
