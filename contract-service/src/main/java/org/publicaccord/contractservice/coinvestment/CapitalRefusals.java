package org.publicaccord.contractservice.coinvestment;

import static org.publicaccord.contractservice.coinvestment.Refusals.TERMS;
import static org.publicaccord.contractservice.coinvestment.Refusals.inWords;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.decider.Refusal;

/** Why a command about capital at work is refused. */
final class CapitalRefusals {

    private static final String PATIENCE =
            "The terms of the co-investment: capital is patient, and fraud alone ends patience";

    private CapitalRefusals() {}

    static Refusal agreementOver(String asked) {
        return EveryContract.notNow(
                asked,
                "the agreement under which the capital is invested has ended",
                "Go on with repayment, write-down and the exit.");
    }

    static Refusal investeeReleases(Tranche tranche) {
        return new Refusal(
                "released-by-investee",
                "The tranche %s would be released by the investee that receives it."
                        .formatted(tranche.id()),
                "Have its investor release it; what members invest in the investee, the authority.",
                TERMS + "; nobody releases capital to itself");
    }

    static Refusal nothingReleased() {
        return new Refusal(
                "nothing-released",
                "No tranche was released yet, so nothing can have come to its end.",
                "Release a tranche, or end the agreement first.",
                TERMS);
    }

    static Refusal investorsNotGone() {
        return EveryContract.notNow(
                "to close the contract", "the investors have not left", "Record their exit first.");
    }

    static Refusal trancheNotRequested(Tranche tranche) {
        return EveryContract.notNow(
                "to release the tranche " + tranche.id(),
                "the investee has not asked for it",
                "Wait for the investee's request.");
    }

    static Refusal layerCalledIn(String layer) {
        return EveryContract.notNow(
                "to release more of the layer " + layer,
                "its investor called it in",
                "Have the parties agree to a change first.");
    }

    static Refusal outcomeNotVerified(OutcomeTest test) {
        return new Refusal(
                "outcome-not-verified",
                "The outcome test %s is not found met: %s %s are asked for, and %s is to verify it."
                        .formatted(
                                test.id(),
                                test.target().stripTrailingZeros().toPlainString(),
                                test.unit(),
                                test.verifier()),
                "Have the verifier test the outcome, and release the tranche once it is met.",
                TERMS + ": a tranche is released on an outcome that its verifier found met");
    }

    static Refusal notTheVerifier(OutcomeTest test) {
        return new Refusal(
                "not-the-verifier",
                "The outcome test %s is for %s to verify.".formatted(test.id(), test.verifier()),
                "Have a person of the verifier record what it found.",
                TERMS + "; the verifier is independent of whoever is verified");
    }

    static Refusal otherCurrency(CapitalStack stack) {
        return new Refusal(
                "other-currency",
                "The capital is counted in %s.".formatted(stack.total().currency()),
                "Say the amount in that currency.",
                TERMS);
    }

    static Refusal moreThanOutstanding(Money asked, Money outstanding) {
        return new Refusal(
                "more-than-outstanding",
                "It comes to %s, and %s is outstanding."
                        .formatted(inWords(asked), inWords(outstanding)),
                "Record at most what is outstanding.",
                TERMS);
    }

    static Refusal repaymentHoliday(LocalDate until) {
        return new Refusal(
                "repayment-holiday",
                "No capital is taken back until %s.".formatted(inWords(until)),
                "Wait until the holiday is over, or let the investee offer it.",
                TERMS);
    }

    static Refusal gracePeriod(LocalDate until) {
        return new Refusal(
                "grace-period",
                "No interest is taken until %s.".formatted(inWords(until)),
                "Wait until the grace period is over, or let the investee offer it.",
                TERMS);
    }

    static Refusal seniorOutstanding(Layer senior) {
        return new Refusal(
                "senior-capital-outstanding",
                "The layer %s ranks before it and is still outstanding.".formatted(senior.id()),
                "Pay back what ranks before it first.",
                TERMS + ": subordination");
    }

    static Refusal returnCapReached(Layer layer, Money room) {
        return new Refusal(
                "return-cap-reached",
                "The cap on return leaves the layer %s %s to earn."
                        .formatted(layer.id(), inWords(room)),
                "Pay no more interest than that; what is more goes to the community.",
                TERMS);
    }

    static Refusal patienceNotOver(LocalDate until) {
        return new Refusal(
                "patience-not-over",
                "The capital is patient until %s: nothing is called in before, unless fraud is"
                                .formatted(inWords(until))
                        + " established.",
                "Agree on new terms with every party, or bring the evidence of an established"
                        + " fraud.",
                PATIENCE);
    }

    static Refusal nothingOutstanding(Layer layer) {
        return new Refusal(
                "nothing-outstanding",
                "Nothing is outstanding of the layer %s.".formatted(layer.id()),
                "Nothing needs to be done.",
                TERMS);
    }

    static Refusal capitalOutstanding(Money outstanding) {
        return new Refusal(
                "capital-outstanding",
                "%s is still outstanding.".formatted(inWords(outstanding)),
                "Have it repaid, taken over or written down before the investors leave.",
                TERMS);
    }

    static Refusal releasedStays(String tranche) {
        return new Refusal(
                "released-tranche-stays",
                "The tranche %s is released, and the new terms have it otherwise."
                        .formatted(tranche),
                "Keep what is released in the new terms as it was.",
                "A rule of this platform: the public record stays true");
    }
}
