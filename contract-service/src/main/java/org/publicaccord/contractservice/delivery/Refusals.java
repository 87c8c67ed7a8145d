package org.publicaccord.contractservice.delivery;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.decider.Refusal;

/** Why a command about a contract in delivery is refused. */
final class Refusals {

    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";
    private static final String ORDERLY_EXIT =
            "A rule of this platform: a contract is closed once its exit is finished";

    private Refusals() {}

    static Refusal notNow(String asked, Entered state) {
        return EveryContract.notNow(asked, Words.stands(state), Words.next(state));
    }

    static Refusal notEntered() {
        return EveryContract.notNow(
                "to manage the contract",
                "no contract is entered, or an imported one is not managed here",
                "Enter the contract, or take the imported one into management.");
    }

    static Refusal managedAlready() {
        return EveryContract.notNow(
                "to take the contract into management",
                "it is managed here already",
                "Propose a change if its terms change.");
    }

    static Refusal nothingToManage() {
        return EveryContract.notNow(
                "to take the contract into management",
                "there is no imported contract that is to begin, running or at its end",
                "Import the release that awards it, or go on with the steps of its lifecycle.");
    }

    static Refusal grantTakenOver() {
        return new Refusal(
                "grant-taken-over",
                "A grant that was taken over from 360Giving data is not managed here: the data does"
                        + " not say on which conditions it was given, in which instalments it is"
                        + " paid, and what it is as a subsidy.",
                "Follow it by its later records, end it early if it ended, and give what comes after"
                        + " it here.",
                "A rule of this platform: what went before is not made up");
    }

    static Refusal managementNeedsOneAward(int awards) {
        return new Refusal(
                "management-needs-one-award",
                "The imported record has %d awards in force; a contract carries out one."
                        .formatted(awards),
                "Ask the publisher for releases that name each contract by an id of its own.",
                TRUE_RECORD);
    }

    static Refusal enteredInTheFuture(LocalDate enteredOn) {
        return new Refusal(
                "entered-in-the-future",
                "The contract would be entered on %s, a day to come.".formatted(inWords(enteredOn)),
                "Give the day on which it was signed.",
                TRUE_RECORD);
    }

    static Refusal whichRegime() {
        return new Refusal(
                "which-regime",
                "It is not recorded which regime governs the contract.",
                "Correct the record: say which regime it is, then take it into management.",
                "Policy of this platform: an unknown regime is asked, not guessed");
    }

    static Refusal noRulePack(Regime regime, LocalDate begunOn) {
        return new Refusal(
                "no-rule-pack",
                "No rule pack of %s holds for a procurement begun on %s."
                        .formatted(regime, inWords(begunOn)),
                "Check the day on which the procurement began, and the regime on record.",
                "Policy of this platform: a contract keeps the rules it began under");
    }

    static Refusal beyondTheOptions(int months, int left) {
        return new Refusal(
                "extension-beyond-options",
                "The extension takes %d months; the options of the contract allow for %d more."
                        .formatted(months, left),
                "Extend within the options, propose a change on another ground, or award anew.",
                "Procurement Act 2023, s.74 and Schedule 8, para 1: what the contract unambiguously"
                        + " provides for");
    }

    static Refusal stepDoneAlready(ExitStep step, Exit.Done done) {
        return new Refusal(
                "exit-step-done",
                "It is on record that %s, on %s.".formatted(step.words(), inWords(done.on())),
                "Nothing needs to be done.",
                TRUE_RECORD);
    }

    static Refusal noIndicators() {
        return new Refusal(
                "no-indicators",
                "The contract has no key performance indicators to be assessed.",
                "Leave this step out.",
                "Procurement Act 2023, ss.52 and 71(2)");
    }

    static Refusal stepInTheFuture(LocalDate day) {
        return new Refusal(
                "exit-step-in-the-future",
                "The step would be done on %s, a day to come.".formatted(inWords(day)),
                "Record it once it is done.",
                TRUE_RECORD);
    }

    static Refusal decommissioningDutiesOpen(List<ExitStep> open) {
        return new Refusal(
                "decommissioning-duties-open",
                "The service ends with this contract, and it is not recorded that: %s."
                        .formatted(
                                open.stream()
                                        .map(ExitStep::words)
                                        .collect(Collectors.joining("; "))),
                "Consult the people concerned, have due regard to equality, and record both with"
                        + " what was found; no reason replaces them.",
                "Equality Act 2010, s.149 (the public sector equality duty), and the duty to consult"
                        + " fairly before a service ends");
    }

    static Refusal serviceDoesNotEnd() {
        return new Refusal(
                "service-does-not-end",
                "It is not decided that the service ends with this contract.",
                "Record the steps of the exit that apply, or decide in a review that the service"
                        + " ends.",
                "Equality Act 2010, s.149, where a service ends");
    }

    static Refusal exitStepsOpen(List<ExitStep> open) {
        return new Refusal(
                "exit-steps-open",
                "It is not on record that "
                        + open.stream()
                                .map(ExitStep::words)
                                .collect(Collectors.joining(", or that "))
                        + ".",
                "Record these steps, or say of each why the contract does not need it.",
                ORDERLY_EXIT);
    }

    static Refusal noticeNotNow(NoticeCode code, Entered state) {
        return notNow("for notice " + code, state);
    }

    static Refusal publishedAlready(NoticeCode code) {
        return new Refusal(
                "notice-published-already",
                "Notice %s of this contract is published.".formatted(code),
                "If it is wrong, draft a correction that names it.",
                "A rule of this platform: a correction is a new notice linked to the old");
    }

    static Refusal noChangeAwaitsNotice() {
        return new Refusal(
                "no-change-awaits-notice",
                "No change is proposed that waits for a contract change notice.",
                "Propose the change first: whether it needs the notice is decided then.",
                "Procurement Act 2023, s.75");
    }
}
