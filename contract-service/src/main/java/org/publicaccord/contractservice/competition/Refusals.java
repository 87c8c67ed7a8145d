package org.publicaccord.contractservice.competition;

import static org.publicaccord.contractservice.contract.UkCalendar.dayOf;
import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Purchase;

/** Why a command about a competition is refused. */
final class Refusals {

    private static final String ACT = "Procurement Act 2023, ";

    private Refusals() {}

    static Refusal notNow(String asked, CompetitionState state) {
        return EveryContract.notNow(asked, Words.stands(state), Words.next(state));
    }

    static Refusal engagementInThePast(LocalDate closesOn, LocalDate today) {
        return new Refusal(
                "engagement-closes-in-the-past",
                "The market engagement would close on %s, and today is %s."
                        .formatted(inWords(closesOn), inWords(today)),
                "Name a day to come.",
                ACT + "s.16: steps that do not put suppliers at an unfair disadvantage");
    }

    static Refusal weightsNotWhole(BigDecimal sum) {
        return new Refusal(
                "weights-not-one-hundred",
                "The weights of the award criteria add up to %s per cent."
                        .formatted(sum.toPlainString()),
                "Make them add up to 100 per cent.",
                ACT + "s.23(3): the relative importance of the criteria");
    }

    static Refusal notTheChosenRoute(Procedure.Kind kind, Route route) {
        return new Refusal(
                "not-the-chosen-route",
                "The design is of another kind (%s) than the route that was chosen: %s."
                        .formatted(Words.of(kind), route.words()),
                "Design the procedure of the chosen route, or end this procurement and appraise"
                        + " the options anew.",
                "A rule of this platform: the route is chosen with reasons, on the record");
    }

    static Refusal notBelowThreshold(Purchase purchase, BigDecimal threshold) {
        return new Refusal(
                "not-below-the-threshold",
                "The estimate of GBP %s is not below the threshold of GBP %s, both with VAT."
                        .formatted(
                                purchase.poundsInclVat().toPlainString(),
                                threshold.toPlainString()),
                "Choose the open or the competitive flexible procedure.",
                ACT + "s.3 and Schedule 1");
    }

    static Refusal callOffNamesItsFramework() {
        return new Refusal(
                "framework-not-named",
                "A call-off names the framework it is made under, and nothing else does.",
                "Name the registered framework, or leave it out.",
                ACT + "s.45");
    }

    static Refusal reservationAndRoute(Route chosen) {
        boolean reserved = chosen == Route.RESERVED;
        return new Refusal(
                "reservation-and-route",
                reserved
                        ? "The route chosen is a reserved contract, and the design reserves it to"
                                + " nobody."
                        : "The design reserves the contract, and the route chosen is another.",
                reserved
                        ? "Say to whom it is reserved, and by what right."
                        : "Leave the reservation out, or appraise the options anew.",
                ACT + "ss.32 and 33, and the policies on reserving small contracts");
    }

    static Refusal noReservedContract() {
        return EveryContract.notNow(
                "to record that eligibility is lost",
                "no reserved contract is entered",
                "Before a contract is entered, verify eligibility in the assessment of tenders.");
    }

    static Refusal lostInTheFuture(LocalDate lostOn, LocalDate today) {
        return new Refusal(
                "eligibility-lost-in-the-future",
                "Eligibility would be lost on %s, and today is %s."
                        .formatted(inWords(lostOn), inWords(today)),
                "Record it once it is so.",
                "A rule of this platform: what is recorded has happened");
    }

    static Refusal lotsNotConsidered() {
        return new Refusal(
                "lots-not-considered",
                "The procurement is not divided into lots, and no reason is given.",
                "Divide it, or say why it is not divided.",
                ACT + "s.18");
    }

    static Refusal engagementNoticeMissing() {
        return new Refusal(
                "engagement-notice-or-reason",
                "The market was engaged; whether its notice was published is not said.",
                "Confirm the notice UK2 in the design, or say why none was published.",
                ACT + "s.17");
    }

    static Refusal closingTimesOutOfOrder(Instant questions, Instant tenders) {
        return new Refusal(
                "closing-times-out-of-order",
                "Questions would close at %s and tenders at %s.".formatted(questions, tenders),
                "Let questions close in the future, and tenders not before them.",
                ACT + "s.54: a reasonable time for suppliers");
    }

    static Refusal tenderPeriodTooShort(Instant closes, LocalDate earliest, int days) {
        return new Refusal(
                "tender-period-too-short",
                "Tenders close on %s; with at least %d days after the notice they close on %s."
                        .formatted(inWords(dayOf(closes)), days, inWords(earliest)),
                "Design the procedure with a later closing time.",
                ACT + "s.54(4)");
    }

    static Refusal lotsNotCovered(List<String> lots) {
        return new Refusal(
                "every-lot-once",
                "An outcome is needed for each lot once: %s.".formatted(String.join(", ", lots)),
                "Say for every lot what becomes of it.",
                ACT + "s.19");
    }

    static Refusal tenderDisregarded(Party bidder) {
        return new Refusal(
                "tender-disregarded",
                "The contract is reserved, and the tender of %s was disregarded."
                        .formatted(bidder.name()),
                "Recommend one of those to whom the contract is reserved, or no award.",
                ACT + "ss.32 and 33");
    }

    static Refusal noDirectAward() {
        return new Refusal(
                "no-direct-award-here",
                "A transparency notice belongs to a direct award, and this is a competition.",
                "Publish the contract award notice when the award is decided.",
                ACT + "s.44");
    }

    static Refusal nothingAwarded() {
        return new Refusal(
                "nothing-awarded",
                "No lot is awarded, so there is no contract to give notice of.",
                "Stop the procurement and publish its termination notice.",
                ACT + "ss.50 and 55");
    }

    static Refusal summariesNotIssued() {
        return new Refusal(
                "summaries-not-issued",
                "The assessment summaries have not been sent to those who were assessed.",
                "Issue the assessment summaries first.",
                ACT + "s.50(3)");
    }
}
