package org.publicaccord.contractservice.delivery;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.decider.Refusal;

/** Why a contract cannot be ended so. */
final class TerminationRefusals {

    private static final String HEARD = "Procurement Act 2023, s.78(7)";

    private TerminationRefusals() {}

    static Refusal noImpliedRight() {
        return new Refusal(
                "no-implied-right",
                "The contract is no public contract of the Procurement Act 2023, so the Act implies"
                        + " no right to end it.",
                "Rely on the contract itself, or on the law that governs it.",
                "Procurement Act 2023, s.78(1)");
    }

    static Refusal representationsNeedTime(LocalDate today) {
        return new Refusal(
                "representations-need-time",
                "The supplier is to have a reasonable time to speak up; today is %s."
                        .formatted(inWords(today)),
                "Give the supplier until a later day, within a year.",
                HEARD);
    }

    static Refusal supplierNotHeard(TerminationGround ground) {
        return new Refusal(
                "termination-without-due-process",
                "The supplier was not told that the contract is to be ended %s."
                        .formatted(ground.words()),
                "Notify the supplier of the intention, with the ground and the reasons, and give it"
                        + " time to say what speaks against it.",
                HEARD);
    }

    static Refusal representationsStillOpen(LocalDate until) {
        return new Refusal(
                "representations-still-open",
                "The supplier may speak up until the end of %s.".formatted(inWords(until)),
                "Hear the supplier, and decide on %s or later."
                        .formatted(inWords(until.plusDays(1))),
                HEARD);
    }

    static Refusal endedAlready(Facts facts) {
        Agreement agreement = PublicRecord.agreement(facts);
        return endedAlready(
                agreement.ended().map(Agreement.End::on).orElseGet(agreement::lastDay), facts);
    }

    static Refusal endedAlready(LocalDate endedOn, Facts facts) {
        return new Refusal(
                "contract-already-ended",
                "The contract ended on %s.".formatted(inWords(endedOn)),
                "Nothing needs to be done.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal endInTheFuture(LocalDate end, LocalDate today, Facts facts) {
        return new Refusal(
                "end-in-the-future",
                "%s is still to come; today is %s.".formatted(inWords(end), inWords(today)),
                "Notify the intention now and record the end on the day it takes effect, or propose"
                        + " a change of the last day.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal endBeforeEntry(LocalDate end, LocalDate enteredOn, Facts facts) {
        return new Refusal(
                "end-before-entry",
                "The contract was entered on %s, after the end you gave, %s."
                        .formatted(inWords(enteredOn), inWords(end)),
                "Give a day on which there was a contract.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal endNotEarly(LocalDate end, LocalDate lastDay, Facts facts) {
        return new Refusal(
                "end-not-early",
                "The term ends by itself on %s; %s is not before it."
                        .formatted(inWords(lastDay), inWords(end)),
                "Nothing needs to be done: the platform records the end of the term itself.",
                EveryContract.basisOfEnding(facts));
    }
}
