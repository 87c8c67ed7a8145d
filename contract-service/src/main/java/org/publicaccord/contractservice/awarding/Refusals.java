package org.publicaccord.contractservice.awarding;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.KpiDuty;

/** Why a command about an award is refused. */
final class Refusals {

    private static final String ACT = "Procurement Act 2023, ";

    private Refusals() {}

    static Refusal notNow(String asked, AwardState state) {
        return EveryContract.notNow(asked, Words.stands(state), Words.next(state));
    }

    static Refusal indicatorsMissing(KpiDuty.Required duty, int set) {
        return new Refusal(
                "indicators-missing",
                "The contract is worth more than GBP %s and needs at least %d key performance"
                                .formatted(duty.above().toPlainString(), duty.atLeast())
                        + " indicators; %d are set.".formatted(set),
                "Set the indicators, or say why none could assess the contract appropriately.",
                duty.basis().legalBasis());
    }

    static Refusal standstillRuns(Standstill standstill, Basis basis) {
        return new Refusal(
                "standstill-runs",
                "The standstill lasts until the end of %s."
                        .formatted(inWords(standstill.lastDay())),
                "Enter the contract on %s or later."
                        .formatted(inWords(standstill.lastDay().plusDays(1))),
                standstill.mandatory()
                        ? basis.legalBasis()
                        : "The standstill that the authority chose to keep; " + basis.legalBasis());
    }

    static Refusal claimAfterStandstill(Standstill standstill) {
        return new Refusal(
                "claim-after-standstill",
                "The standstill ended with %s: a claim now suspends nothing by itself."
                        .formatted(inWords(standstill.lastDay())),
                "Take advice; the court can still order a suspension.",
                ACT + "s.101(1)");
    }

    static Refusal awardIsSuspended() {
        return new Refusal(
                "award-suspended",
                "A claim was notified during the standstill, so the contract may not be entered.",
                "Wait until the court lifts the suspension, or the claim is withdrawn or settled.",
                ACT + "s.101");
    }

    static Refusal termIncomplete() {
        return new Refusal(
                "term-incomplete",
                "A contract that is entered has a first and a last day.",
                "Give both days.",
                ACT + "s.53 and the Procurement Regulations 2024 (SI 2024/692), reg 32");
    }
}
