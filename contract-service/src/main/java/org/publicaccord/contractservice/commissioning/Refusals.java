package org.publicaccord.contractservice.commissioning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.asking.RouteAnswer;

/** Why a command about a need is refused. */
final class Refusals {

    private static final String APPRAISAL =
            "A rule of this platform, so that the objectives of the Procurement Act 2023, s.12, are"
                    + " shown to have been had regard to: no route is ignored";
    private static final String CO_DESIGN =
            "A rule of this platform: whoever contributes is told what became of it";
    private static final String JOINT =
            "Procurement Act 2023, s.12, and a rule of this platform: nobody buys in the name of"
                    + " another authority that has not agreed";

    private Refusals() {}

    static Refusal recordedAlready() {
        return new Refusal(
                "need-already-recorded",
                "A contract with this id is on record, and its need is another one.",
                "Record a further need under an id of its own.",
                "A rule of this platform: the public record stays true");
    }

    static Refusal importedWithoutNeed() {
        return EveryContract.notNow(
                "to work on the need",
                "the contract was taken over from a register, and its need is not recorded here",
                "Record a need of its own for what comes after this contract.");
    }

    static Refusal routeIsChosen(String asked) {
        return EveryContract.notNow(
                asked,
                "the route is chosen",
                "End the procurement, or what else follows, and record the need anew.");
    }

    static Refusal givenUp(String asked) {
        return EveryContract.notNow(
                asked, "the need was given up", "Record the need anew, under an id of its own.");
    }

    static Refusal coDesignIsOpen() {
        return EveryContract.notNow(
                "for that", "the co-design is open", "Close the co-design first.");
    }

    static Refusal noCoDesignIsOpen() {
        return EveryContract.notNow(
                "for contributions", "no co-design is open", "Open a co-design first.");
    }

    static Refusal tooManyContributions(int most) {
        return new Refusal(
                "too-many-contributions",
                "The co-design has %d contributions, the most that one can hold.".formatted(most),
                "Answer and close it; a further co-design can be opened.",
                "A limit of this platform");
    }

    static Refusal noSuchContribution() {
        return new Refusal(
                "contribution-unknown",
                "No contribution with this id was received.",
                "Check the id in the list of contributions.",
                CO_DESIGN);
    }

    static Refusal contributionsUnanswered(long unanswered) {
        return new Refusal(
                "contributions-unanswered",
                "%d contributions have not been answered.".formatted(unanswered),
                "Say of each what became of it, and why.",
                CO_DESIGN);
    }

    static Refusal notAskedToBuyJointly() {
        return new Refusal(
                "not-asked-to-buy-jointly",
                "The organisation you act for is not one of the authorities named in this need.",
                "Ask the lead authority to record a need that names yours, with its share.",
                JOINT);
    }

    static Refusal jointPurchaseNotAgreed(List<OrganisationId> awaited) {
        return new Refusal(
                "joint-purchase-not-agreed",
                "These authorities are named and have not agreed: %s."
                        .formatted(
                                awaited.stream()
                                        .map(OrganisationId::value)
                                        .collect(Collectors.joining(", "))),
                "Have each of them agree to its share first.",
                JOINT);
    }

    static Refusal routesNotConsidered(List<Route> missing) {
        return new Refusal(
                "routes-not-considered",
                "Nothing was said of: %s."
                        .formatted(
                                missing.stream()
                                        .map(Route::words)
                                        .collect(Collectors.joining("; "))),
                "Say of every route in a sentence why it is chosen or not.",
                APPRAISAL);
    }

    static Refusal standingReasonsOnlyBelow(BigDecimal small) {
        return new Refusal(
                "standing-reasons-only-for-small-needs",
                "Standing reasons may be used again only where the estimate is below GBP %s."
                        .formatted(small.toPlainString()),
                "Give the reasons for this need.",
                APPRAISAL);
    }

    /** As the law of the route says, with every remedy. */
    static Refusal routeNotLawful(Route chosen, RouteAnswer answer) {
        String because =
                answer.obstacles().stream().map(Refusal::because).collect(Collectors.joining(" "));
        return new Refusal(
                "route-not-lawful",
                "%s may not be chosen: %s".formatted(chosen.words(), because),
                answer.obstacles().stream().map(Refusal::remedy).collect(Collectors.joining(" ")),
                "%s (rule %s)".formatted(answer.legalBasis(), answer.rule()));
    }

    static Refusal routeNotConducted(Route chosen) {
        return new Refusal(
                "route-not-conducted-here",
                "This platform does not conduct this route yet: %s.".formatted(chosen.words()),
                "Choose a competition, or give the need up here and go on elsewhere.",
                "A limit of this platform");
    }
}
