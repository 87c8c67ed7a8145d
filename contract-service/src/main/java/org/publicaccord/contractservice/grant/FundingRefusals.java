package org.publicaccord.contractservice.grant;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Words;

/** Why a command about the money of a grant is refused, once the grant is accepted. */
final class FundingRefusals {

    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";
    private static final String PUBLIC_MONEY =
            "Government Functional Standard GovS 015: Grants, and Managing Public Money, annex 5.1";
    private static final String SAME_WORDS =
            "A rule of this platform: both sides agree to the same words";
    private static final String HEARD =
            "A rule of this platform: nobody has to give money back unheard";

    private FundingRefusals() {}

    static Refusal notNow(String asked, InstalmentStanding standing) {
        return switch (standing) {
            case InstalmentStanding.Awaited _ ->
                    EveryContract.notNow(
                            asked, "no claim for the instalment waits", "Wait for a claim.");
            case InstalmentStanding.Claimed _ ->
                    EveryContract.notNow(
                            asked, "another claim waits to be decided", "Decide about it first.");
            case InstalmentStanding.Approved _ ->
                    EveryContract.notNow(
                            asked, "the claim is approved and not paid", "Pay what was approved.");
            case InstalmentStanding.Paid _ ->
                    EveryContract.notNow(
                            asked, "the instalment is paid", "Go on with the next instalment.");
        };
    }

    static Refusal notNow(String asked, Clawback.Standing standing) {
        return switch (standing) {
            case Clawback.Raised _ ->
                    EveryContract.notNow(
                            asked, "the recipient is still to be heard", "Decide about it first.");
            case Clawback.Answered _ ->
                    EveryContract.notNow(
                            asked, "the recipient was heard", "Decide about the clawback.");
            case Clawback.Owed _ ->
                    EveryContract.notNow(
                            asked, "it is decided what is owed", "Record what is given back.");
            case Clawback.Recovered _ ->
                    EveryContract.notNow(
                            asked, "all that is owed was given back", "Nothing needs to be done.");
            case Clawback.Dropped _ ->
                    EveryContract.notNow(
                            asked, "nothing is to be given back", "Nothing needs to be done.");
        };
    }

    static Refusal notAccepted() {
        return new Refusal(
                "grant-not-accepted",
                "No grant is paid before its recipient accepted it.",
                "Wait until the grant is accepted, and approve a claim.",
                "Subsidy Control Act 2022, ss.37 and 39; " + PUBLIC_MONEY);
    }

    static Refusal instalmentUnknown() {
        return new Refusal(
                "instalment-unknown",
                "The grant has no instalment with this id.",
                "Check the id in the grant agreement.",
                TRUE_RECORD);
    }

    static Refusal agreementOver() {
        return new Refusal(
                "grant-agreement-over",
                "The grant agreement has ended: nothing more can be claimed under it.",
                "Ask the funder what it pays of what was spent before.",
                SAME_WORDS);
    }

    static Refusal exceedsInstalment(Claim claim, Instalment instalment) {
        return new Refusal(
                "claim-exceeds-instalment",
                "The claim is for %s, and the instalment is %s."
                        .formatted(
                                Words.pounds(claim.amount().amount()),
                                Words.pounds(instalment.amount().amount())),
                "Claim the instalment at most.",
                PUBLIC_MONEY);
    }

    static Refusal notSpentYet(Money spent, Money claimed) {
        return new Refusal(
                "claim-in-arrears",
                "%s was spent, and with this claim %s would be claimed: the instalment is paid in arrears."
                        .formatted(Words.pounds(spent.amount()), Words.pounds(claimed.amount())),
                "Claim what was spent; an instalment is paid in advance only if the need was shown.",
                PUBLIC_MONEY);
    }

    static Refusal exceedsClaim(Claim claim) {
        return new Refusal(
                "approval-exceeds-claim",
                "The claim is for %s: more cannot be approved."
                        .formatted(Words.pounds(claim.amount().amount())),
                "Approve the claim at most.",
                PUBLIC_MONEY);
    }

    static Refusal notDue(Instalment instalment) {
        return new Refusal(
                "instalment-not-due",
                "The instalment may be paid from %s on."
                        .formatted(inWords(instalment.payableFrom())),
                "Pay it then.",
                PUBLIC_MONEY);
    }

    static Refusal clawbackOpen() {
        return new Refusal(
                "clawback-open",
                "Money is asked back: nothing more is paid until that is settled.",
                "Decide about the clawback, and record what was given back.",
                PUBLIC_MONEY);
    }

    static Refusal otherYear(Optional<LocalDate> next) {
        return new Refusal(
                "reconciliation-out-of-order",
                next.map(day ->
                                "The year that is to be reconciled next ends on %s."
                                        .formatted(inWords(day)))
                        .orElse("Every year of the grant is reconciled."),
                "Reconcile the years in their order, each once.",
                "Government Functional Standard GovS 015: Grants, minimum requirement 9");
    }

    static Refusal noEntryOwed() {
        return new Refusal(
                "no-database-entry-owed",
                "This grant needs no entry in the subsidy database.",
                "Go on without it.",
                "Subsidy Control Act 2022, ss.33, 36(4) and 38(4)");
    }

    static Refusal enteredAlready(String reference) {
        return new Refusal(
                "database-entry-recorded",
                "The grant is in the subsidy database under %s.".formatted(reference),
                "Correct the entry there, under its number.",
                TRUE_RECORD);
    }

    static Refusal claimsOpen() {
        return new Refusal(
                "claims-open",
                "A claim is not decided, or an approved one not paid.",
                "Decide about every claim and pay what was approved.",
                PUBLIC_MONEY);
    }

    static Refusal notReconciled(LocalDate yearEnd) {
        return new Refusal(
                "reconciliation-missing",
                "The year that ended on %s is not reconciled.".formatted(inWords(yearEnd)),
                "Reconcile every year of the grant.",
                "Government Functional Standard GovS 015: Grants, minimum requirement 9");
    }

    static Refusal unspentLeft(Money unspent) {
        return new Refusal(
                "unspent-money-left",
                "%s was paid, was not spent on the purpose of the grant and was not given back."
                        .formatted(Words.pounds(unspent.amount())),
                "Ask for it back.",
                PUBLIC_MONEY);
    }

    static Refusal clawbackIdReused() {
        return new Refusal(
                "clawback-id-reused",
                "A clawback with this id is on record, and it is another one.",
                "Ask for money back under an id of its own.",
                TRUE_RECORD);
    }

    static Refusal clawbackUnknown() {
        return new Refusal(
                "clawback-unknown",
                "No clawback with this id is on record.",
                "Check the id in the list of clawbacks.",
                TRUE_RECORD);
    }

    static Refusal exceedsPayments(Money asked, Money left) {
        return new Refusal(
                "clawback-exceeds-payments",
                "%s is asked back, and of what was paid %s is left."
                        .formatted(Words.pounds(asked.amount()), Words.pounds(left.amount())),
                "Ask back what was paid, at most.",
                PUBLIC_MONEY);
    }

    static Refusal representationTooLate(LocalDate lastDay) {
        return new Refusal(
                "representation-too-late",
                "What speaks against the clawback could be said until %s."
                        .formatted(inWords(lastDay)),
                "Ask the funder to hear you all the same.",
                HEARD);
    }

    static Refusal representationOpen(LocalDate lastDay) {
        return new Refusal(
                "representation-open",
                "The recipient may say until %s what speaks against it."
                        .formatted(inWords(lastDay)),
                "Wait for its words, or decide on the day after.",
                HEARD);
    }

    static Refusal exceedsClawback(Clawback clawback) {
        return new Refusal(
                "owed-exceeds-clawback",
                "%s was asked back: more cannot be owed."
                        .formatted(Words.pounds(clawback.amount().amount())),
                "Decide for what was asked back at most, or ask for the rest separately.",
                HEARD);
    }

    static Refusal exceedsOwed(Money left) {
        return new Refusal(
                "recovery-exceeds-owed",
                "%s is still owed.".formatted(Words.pounds(left.amount())),
                "Record what was given back of it, at most.",
                TRUE_RECORD);
    }
}
