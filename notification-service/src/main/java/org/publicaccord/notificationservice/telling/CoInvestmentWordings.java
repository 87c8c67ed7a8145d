package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.Map;
import org.publicaccord.published.contract.CapitalCalledIn;
import org.publicaccord.published.contract.CapitalRepaid;
import org.publicaccord.published.contract.CapitalWrittenDown;
import org.publicaccord.published.contract.CoInvestmentAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeProposed;
import org.publicaccord.published.contract.CoInvestmentChanged;
import org.publicaccord.published.contract.CoInvestmentDayCame;
import org.publicaccord.published.contract.CoInvestmentExited;
import org.publicaccord.published.contract.CoInvestmentPartySigned;
import org.publicaccord.published.contract.CoInvestmentProposed;
import org.publicaccord.published.contract.CoInvestmentSigned;
import org.publicaccord.published.contract.CoInvestmentStopped;
import org.publicaccord.published.contract.CoInvestmentSubsidyAssessed;
import org.publicaccord.published.contract.CoInvestmentTermsProposed;
import org.publicaccord.published.contract.OutcomeTested;
import org.publicaccord.published.contract.OutcomeToMeet;
import org.publicaccord.published.contract.SurplusShared;
import org.publicaccord.published.contract.TrancheReleased;
import org.publicaccord.published.contract.TrancheRequested;

/**
 * The words for a co-investment.
 *
 * @param title of the contract, short enough for a line
 */
record CoInvestmentWordings(String title, Audience audience) {

    /** What is over; days of later versions are told plainly. */
    private static final Map<String, String> DAYS =
            Map.of(
                    "GRACE_ENDED", "The grace period is over",
                    "HOLIDAY_ENDED", "The repayment holiday is over",
                    "PATIENCE_ENDED", "The time of patience is over",
                    "TEST_OVERDUE", "An outcome test is overdue",
                    "REPORT_OVERDUE", "A report of the surplus is overdue");

    private static final Map<String, String> NEXT =
            Map.of(
                    "GRACE_ENDED", "interest may be taken from now on, up to the cap.",
                    "HOLIDAY_ENDED", "capital may be taken back from now on, by rank.",
                    "PATIENCE_ENDED", "capital may be called in for a default from now on.",
                    "TEST_OVERDUE", "ask the verifier; what waits for it stays unreleased.",
                    "REPORT_OVERDUE", "the investee reports its surplus, even if there is none.");

    Wording proposed(CoInvestmentProposed it) {
        return new Wording(
                "A capital stack is proposed: " + title,
                paragraphs(
                        "%s proposes that %s is invested in %s, in %s."
                                .formatted(
                                        audience.buyerNames(),
                                        money(it.total()),
                                        it.investeeName(),
                                        count(it.layers().size(), "layer")),
                        "What to do next: read the proposal, and agree to it for your organisation."));
    }

    Wording terms(CoInvestmentTermsProposed it) {
        return new Wording(
                "Terms are proposed: " + title,
                paragraphs(
                        "The capital would be patient until %s, and nothing is taken back until %s."
                                .formatted(
                                        day(it.terms().patienceUntil()),
                                        day(it.terms().holidayUntil())),
                        "What to do next: read the terms, and agree to them for your organisation."));
    }

    Wording agreed(CoInvestmentAgreedTo it) {
        return new Wording(
                "%s agreed: %s".formatted(it.organisationName(), title),
                paragraphs(
                        "%s agreed to %s."
                                .formatted(
                                        it.organisationName(),
                                        it.subject().equals("STACK")
                                                ? "the capital stack"
                                                : "the terms"),
                        it.complete()
                                ? "What to do next: every party has agreed; take the next step."
                                : "What to do next: wait for the others."));
    }

    Wording toSign(CoInvestmentSubsidyAssessed it) {
        return new Wording(
                "To be signed: " + title,
                paragraphs(
                        "%s decided to invest, and assessed the subsidy: %s"
                                .formatted(audience.buyerNames(), said(it.subsidy().because())),
                        "What to do next: sign the terms for your organisation; %s signs last."
                                .formatted(audience.buyerNames())));
    }

    Wording signed(CoInvestmentPartySigned it) {
        return new Wording(
                "%s signed: %s".formatted(it.organisationName(), title),
                paragraphs(
                        "%s signed the terms.".formatted(it.organisationName()),
                        "What to do next: sign for your organisation once every party has."));
    }

    Wording entered(CoInvestmentSigned it) {
        return new Wording(
                "Every party signed: " + title,
                paragraphs(
                        "%s is invested in %s. The capital is patient until %s."
                                .formatted(
                                        money(it.total()),
                                        it.investeeName(),
                                        day(it.terms().patienceUntil())),
                        ifKnown(
                                it.databaseEntryDue(),
                                due ->
                                        "The entry in the subsidy database is due by %s (Subsidy Control Act 2022, section 33)."
                                                .formatted(day(due))),
                        "What to do next: the investee asks for the first tranche."));
    }

    Wording stopped(CoInvestmentStopped it) {
        return new Wording(
                "Given up: " + title,
                paragraphs(
                        "The co-investment was given up: %s".formatted(said(it.because())),
                        "What to do next: nothing; no capital was committed."));
    }

    Wording requested(TrancheRequested it) {
        return new Wording(
                "A tranche is asked for: " + title,
                paragraphs(
                        "The tranche “%s” of the layer “%s” is asked for: %s."
                                .formatted(
                                        it.tranche().id(),
                                        it.tranche().layerId(),
                                        money(it.tranche().amount())),
                        it.test().isPresent()
                                ? "What to do next: wait for the verifier of the outcome, then release it."
                                : "What to do next: release it; it waits for no outcome."));
    }

    Wording toTest(TrancheRequested it, OutcomeToMeet test) {
        return new Wording(
                "An outcome is to be tested: " + title,
                paragraphs(
                        "The tranche “%s” waits for this outcome: %s. Asked for are %s %s, by %s; look at: %s."
                                .formatted(
                                        it.tranche().id(),
                                        test.measure(),
                                        test.target().toPlainString(),
                                        test.unit(),
                                        day(test.dueOn()),
                                        test.evidenceSource()),
                        "What to do next: measure it, and record what you found with the evidence."));
    }

    Wording tested(OutcomeTested it) {
        return new Wording(
                "%s: %s".formatted(it.met() ? "Outcome met" : "Outcome not met", title),
                paragraphs(
                        "The verifier measured %s %s; asked for are %s. %s"
                                .formatted(
                                        it.measured().toPlainString(),
                                        it.test().unit(),
                                        it.test().target().toPlainString(),
                                        said(it.found())),
                        it.met()
                                ? "What to do next: whoever invests can release what waited for it."
                                : "What to do next: speak with each other; the outcome can be tested again."));
    }

    Wording released(TrancheReleased it) {
        return new Wording(
                "Released: " + title,
                paragraphs(
                        "%s released %s, the tranche “%s”."
                                .formatted(
                                        it.investorName(),
                                        money(it.tranche().amount()),
                                        it.tranche().id()),
                        "What to do next: nothing; the investee has the money to work with."));
    }

    Wording shared(SurplusShared it) {
        return new Wording(
                "Surplus shared: " + title,
                paragraphs(
                        "Of a surplus of %s until %s, %s stays with the investee and %s goes to the community; %s of that was beyond the cap on return."
                                .formatted(
                                        money(it.surplus()),
                                        day(it.upTo()),
                                        money(it.reinvested()),
                                        money(it.toCommunity()),
                                        money(it.beyondCap())),
                        list(
                                it.payments().stream()
                                        .map(one ->
                                                "%s, for the layer “%s”: %s"
                                                        .formatted(
                                                                one.investorName(),
                                                                one.layerId(),
                                                                money(one.amount())))
                                        .toList()),
                        "What to do next: the investee pays; the next report is due by %s."
                                .formatted(day(it.nextDue()))));
    }

    Wording repaid(CapitalRepaid it) {
        return new Wording(
                "Payment recorded: " + title,
                paragraphs(
                        "%s received %s of capital and %s of interest for the layer “%s”; %s is outstanding."
                                .formatted(
                                        it.investorName(),
                                        money(it.capital()),
                                        money(it.interest()),
                                        it.layerId(),
                                        money(it.outstanding())),
                        "What to do next: check it against your books."));
    }

    Wording change(CoInvestmentChangeProposed it) {
        return new Wording(
                "A change is proposed: " + title,
                paragraphs(
                        "%s proposes a change (%s): %s"
                                .formatted(
                                        audience.buyerNames(),
                                        code(it.change().kind()),
                                        said(it.because())),
                        "What to do next: read it, and agree to it for your organisation; it holds once every party has."));
    }

    Wording agreed(CoInvestmentChangeAgreedTo it) {
        return new Wording(
                "%s agreed to the change: %s".formatted(it.organisationName(), title),
                paragraphs(
                        "%s agreed to the change that is on the table."
                                .formatted(it.organisationName()),
                        "What to do next: wait until every party has."));
    }

    Wording changed(CoInvestmentChanged it) {
        return new Wording(
                "Changed: " + title,
                paragraphs(
                        "Every party agreed to the change (%s); it holds from now on. The capital is patient until %s."
                                .formatted(
                                        code(it.change().kind()), day(it.terms().patienceUntil())),
                        "What to do next: read what holds now."));
    }

    Wording writtenDown(CapitalWrittenDown it) {
        return new Wording(
                "Written down: " + title,
                paragraphs(
                        "%s is lost: %s".formatted(money(it.loss()), said(it.because())),
                        list(
                                it.borne().stream()
                                        .map(one ->
                                                "%s bears %s in the layer “%s”"
                                                        .formatted(
                                                                one.investorName(),
                                                                money(one.amount()),
                                                                one.layerId()))
                                        .toList()),
                        "What to do next: check what your layer bears; the most subordinate bear it first."));
    }

    Wording calledIn(CapitalCalledIn it) {
        return new Wording(
                "Capital called in: " + title,
                paragraphs(
                        "%s called in the layer “%s”, %s: %s"
                                .formatted(
                                        it.investorName(),
                                        it.layerId(),
                                        money(it.outstanding()),
                                        said(it.because())),
                        "What to do next: take advice; the investee and every investor are told."));
    }

    Wording came(CoInvestmentDayCame it) {
        return new Wording(
                "%s: %s".formatted(what(it), title),
                paragraphs(
                        "%s; the last day was %s.".formatted(what(it), day(it.day())),
                        "What to do next: %s".formatted(next(it))));
    }

    Wording exited(CoInvestmentExited it) {
        return new Wording(
                "The investors left: " + title,
                paragraphs(
                        "Nothing is outstanding any more; %s went to the community in all. %s"
                                .formatted(money(it.toCommunity()), said(it.because())),
                        "What to do next: finish the agreement."));
    }

    private static String what(CoInvestmentDayCame it) {
        return DAYS.getOrDefault(it.what(), "A day of the terms went by");
    }

    private static String next(CoInvestmentDayCame it) {
        return NEXT.getOrDefault(it.what(), "read the terms.");
    }
}
