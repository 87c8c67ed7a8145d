package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Refusal;

/** Why a co-investment is not agreed as it was asked. */
final class Refusals {

    static final String TERMS = "The terms of the co-investment, as every party signs them";
    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";
    private static final String ONE_CONTENT =
            "A rule of this platform: every party agrees to, and signs, the same content";

    private Refusals() {}

    static Refusal notNow(String asked, CoInvestmentState state) {
        return EveryContract.notNow(asked, Standings.stands(state), Standings.next(state));
    }

    static Refusal noProcurementNotice() {
        return new Refusal(
                "no-procurement-notice",
                "Co-investment is no procurement: no notice of the Act belongs to it.",
                "Record what the law of subsidies asks for.",
                "Procurement Act 2023, s.3 and Schedule 2");
    }

    static Refusal stackDoesNotAddUp(CapitalStack stack) {
        return new Refusal(
                "stack-does-not-add-up",
                "The layers come to %s, and the total is %s."
                        .formatted(inWords(stack.money(stack.sum())), inWords(stack.total())),
                "Correct a layer or the total.",
                TERMS);
    }

    static Refusal investorNotNamed(String organisation) {
        return new Refusal(
                "investor-not-named",
                "The layers and the list of investors do not go together: %s."
                        .formatted(organisation),
                "Name every organisation that has a layer, and no other.",
                TRUE_RECORD);
    }

    static Refusal investeeInvestsInItself() {
        return new Refusal(
                "investee-invests-in-itself",
                "The investee has a layer of its own that is not in community shares.",
                "Name who invests; the investee stands only for the members who take its shares.",
                TERMS);
    }

    static Refusal firstLossRanksLast(Layer layer) {
        return new Refusal(
                "first-loss-ranks-last",
                "First-loss capital is lost first, and the layer %s ranks after it."
                        .formatted(layer.id()),
                "Rank first-loss capital after all that is paid back before it.",
                TERMS);
    }

    static Refusal notInTheTerms(String what, String id) {
        return new Refusal(
                "not-in-the-terms",
                "There is no %s with the id %s.".formatted(what, id),
                "Check the id in the capital stack and the terms.",
                TRUE_RECORD);
    }

    static Refusal sharesDoNotAddUp(BigDecimal sum) {
        return new Refusal(
                "surplus-shares-do-not-add-up",
                "The shares of the surplus come to %s per cent."
                        .formatted(sum.stripTrailingZeros().toPlainString()),
                "Share out 100 per cent among the layers, reinvestment and the community.",
                TERMS);
    }

    static Refusal grantEarnsNothing(String layer) {
        return new Refusal(
                "grant-earns-nothing",
                "The layer %s is a grant: nothing comes back of it and nothing is earned by it."
                        .formatted(layer),
                "Leave the grant out of the surplus, of repayment and of conversion.",
                TERMS);
    }

    static Refusal verifierIsInvestee(String test) {
        return new Refusal(
                "verifier-is-investee",
                "The outcome test %s would be verified by the investee itself.".formatted(test),
                "Name a verifier who is not the investee.",
                TERMS + "; the verifier is independent of whoever is verified");
    }

    static Refusal tranchesExceedCommitment(Layer layer, Money tranches) {
        return new Refusal(
                "tranches-exceed-commitment",
                "The tranches of the layer %s come to %s, and its investor commits %s."
                        .formatted(layer.id(), inWords(tranches), inWords(layer.amount())),
                "Make the tranches smaller, or have the investor commit more.",
                TERMS);
    }

    static Refusal otherContent() {
        return new Refusal(
                "other-content",
                "This is not the content that is on the table.",
                "Read what is proposed, and give its content address.",
                ONE_CONTENT);
    }

    static Refusal signatureMissing(Collection<String> missing) {
        return new Refusal(
                "signature-missing",
                "Not every party has signed: %s.".formatted(String.join(", ", missing)),
                "Have every investor and the investee sign the same content; sign last.",
                ONE_CONTENT);
    }

    static Refusal termOver(LocalDate lastDay) {
        return new Refusal(
                "day-out-of-order",
                "The terms ended with %s.".formatted(inWords(lastDay)),
                "Propose terms that are still to run.",
                TRUE_RECORD);
    }

    static String inWords(LocalDate day) {
        return UkCalendar.inWords(day);
    }

    static String inWords(Money money) {
        return money.currency() + " " + money.amount().setScale(2).toPlainString();
    }
}
