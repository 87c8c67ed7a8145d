package org.publicaccord.contractservice.grant;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Why a command about a grant is refused, until the grant is accepted. */
final class Refusals {

    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";
    private static final String FAIR_CHOICE =
            "A rule of this platform: who applies for a grant is treated like every other";
    private static final String PUBLIC_MONEY =
            "Government Functional Standard GovS 015: Grants, and Managing Public Money, annex 5.1";
    private static final String SAME_WORDS =
            "A rule of this platform: both sides agree to the same words";

    private Refusals() {}

    static Refusal notNow(String asked, GrantState state) {
        return EveryContract.notNow(asked, Standings.stands(state), Standings.next(state));
    }

    static Refusal noPackInForce(LocalDate day) {
        return EveryContract.noPackInForce(SubsidyRules.REGIME, day);
    }

    /** Why the money would be no grant; empty if it would. */
    static Optional<Refusal> contract(InstrumentTest test, SubsidyRules act) {
        Rule rule = act.pack().rule("grant-instrument");
        if (test.serviceEnforced()) {
            return Optional.of(
                    rule.refuse(
                            "Money for a service that could be enforced is a contract and no grant.",
                            "Procure it, or support what the recipient does without enforcing a service."));
        }
        return test.heldToItsPurpose()
                ? Optional.empty()
                : Optional.of(
                        rule.refuse(
                                "A grant is held to its purpose: what is not spent on it is given back.",
                                "Provide for it in the grant agreement, and test the instrument again."));
    }

    static Refusal requirementUnknown(Set<String> codes) {
        return new Refusal(
                "requirement-unknown",
                "GovS 015 has no such minimum requirement: %s.".formatted(String.join(", ", codes)),
                "Use the codes govs-015-1 to govs-015-10.",
                "Government Functional Standard GovS 015: Grants");
    }

    static Refusal callClosed(LocalDate lastDay) {
        return new Refusal(
                "call-closed",
                "Applications were taken until %s.".formatted(inWords(lastDay)),
                "Ask the funder when the next call opens.",
                FAIR_CHOICE);
    }

    static Refusal callStillOpen(LocalDate lastDay) {
        return new Refusal(
                "call-still-open",
                "Anyone may apply until %s.".formatted(inWords(lastDay)),
                "Assess the applications on the day after, at the earliest.",
                FAIR_CHOICE);
    }

    static Refusal notInvited() {
        return new Refusal(
                "call-is-direct",
                "This call asks one organisation to apply, and it is another one.",
                "Ask the funder whether there will be an open call.",
                "Government Functional Standard GovS 015: Grants, minimum requirement 5");
    }

    static Refusal applicationUnknown() {
        return new Refusal(
                "application-unknown",
                "No application with this id was received.",
                "Check the id in the list of applications.",
                TRUE_RECORD);
    }

    static Refusal applicationIdReused() {
        return new Refusal(
                "application-id-reused",
                "An application with this id is on record, and it is another one.",
                "Apply under an id of its own.",
                TRUE_RECORD);
    }

    static Refusal appliedAlready() {
        return new Refusal(
                "application-already-made",
                "An application of this organisation is open.",
                "Go on with it, or withdraw it first.",
                FAIR_CHOICE);
    }

    static Refusal tooManyApplications(int most) {
        return new Refusal(
                "too-many-applications",
                "%d applications for this grant are on record, the most that there can be."
                        .formatted(most),
                "Decide about those that were received.",
                "A limit of this platform");
    }

    static Refusal applicationOver(String asked) {
        return new Refusal(
                "application-over",
                "It is too late %s: the application was turned down or withdrawn.".formatted(asked),
                "Have the organisation apply anew, under an id of its own.",
                TRUE_RECORD);
    }

    static Refusal notExamined() {
        return new Refusal(
                "application-not-examined",
                "Due diligence on this application is not on record.",
                "Do it, and record what it found.",
                "Government Functional Standard GovS 015: Grants, minimum requirement 7");
    }

    static Refusal dueDiligenceIncomplete(List<Check> missing) {
        return new Refusal(
                "due-diligence-incomplete",
                "Nothing is said of: %s."
                        .formatted(
                                missing.stream()
                                        .map(Check::words)
                                        .collect(Collectors.joining("; "))),
                "Say of each what was found.",
                "Government Functional Standard GovS 015: Grants, minimum requirement 7");
    }

    static Refusal noSmallAssistance() {
        return new Refusal(
                "no-small-assistance",
                "The grant is not assessed as small assistance: it has no limit to confirm.",
                "Offer it, once what its assessment asks for is done.",
                "Subsidy Control Act 2022, ss.36 to 39");
    }

    static Refusal notConfirmed() {
        return new Refusal(
                "assistance-not-confirmed",
                "The recipient has not confirmed in writing that the assistance stays within its limit.",
                "Notify it of the amount, and wait for its confirmation.",
                "Subsidy Control Act 2022, ss.37 and 39");
    }

    static Refusal nothingToRefer() {
        return new Refusal(
                "nothing-to-refer",
                "Only a subsidy that is given on its own is referred to the Subsidy Advice Unit.",
                "Go on without a referral.",
                "Subsidy Control Act 2022, ss.52 and 56");
    }

    static Refusal requestNotOnRecord() {
        return new Refusal(
                "referral-request-missing",
                "No request for a report is on record that was found complete.",
                "Record first when the Competition and Markets Authority accepted it.",
                "Subsidy Control Act 2022, s.53");
    }

    static Refusal instalmentsExceedGrant(Offer offer) {
        return new Refusal(
                "instalments-exceed-grant",
                "The instalments come to %s, and the grant to %s."
                        .formatted(
                                Words.pounds(offer.instalmentsInAll().amount()),
                                Words.pounds(offer.amount().amount())),
                "Offer instalments that come to the grant at most.",
                PUBLIC_MONEY);
    }

    static Refusal assessedForLess(Offer offer, Assessment assessment) {
        return new Refusal(
                "subsidy-assessed-for-less",
                "The subsidy assessment holds up to %s, and the grant is %s."
                        .formatted(
                                Words.pounds(assessment.amount().amount()),
                                Words.pounds(offer.amount().amount())),
                "Assess the grant as it stands, or offer less.",
                "Subsidy Control Act 2022, s.2");
    }

    static Refusal offerWaits(String asked) {
        return new Refusal(
                "offer-waits",
                "It is not the time %s: the grant is offered to this applicant.".formatted(asked),
                "Wait until the offer is accepted, declined or over.",
                SAME_WORDS);
    }

    static Refusal offerOver(LocalDate lastDay) {
        return new Refusal(
                "offer-over",
                "The offer could be accepted until %s.".formatted(inWords(lastDay)),
                "Ask the funder whether it makes the offer again.",
                SAME_WORDS);
    }

    static Refusal otherAgreement() {
        return new Refusal(
                "other-grant-agreement",
                "What is accepted is not the grant agreement that was offered last.",
                "Read the agreement as it stands, and accept that one.",
                SAME_WORDS);
    }

    static Refusal noProcurementNotice() {
        return new Refusal(
                "no-procurement-notice",
                "A grant is no procurement, and has none of its notices.",
                "Publish what the law of subsidies asks for, and record it here.",
                "Procurement Act 2023, s.3 and Schedule 2");
    }
}
