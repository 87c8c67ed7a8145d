package org.publicaccord.rules.asking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.asking.RouteFacts.Subsidy;
import org.publicaccord.rules.subsidies.AssistanceAnswer;
import org.publicaccord.rules.subsidies.Referral;
import org.publicaccord.rules.subsidies.ReferralQuestion;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Money that is no price: grants and co-investment. */
final class SubsidisedRoutes {

    private final SubsidyRules rules;
    private final RulePack pack;
    private final Optional<MarketFailure> marketFailure;
    private final RouteSteps steps;

    SubsidisedRoutes(RulePack pack, Optional<MarketFailure> marketFailure, RouteSteps steps) {
        this.rules = new SubsidyRules(pack);
        this.pack = pack;
        this.marketFailure = marketFailure;
        this.steps = steps;
    }

    RouteAnswer grant(RouteFacts.Grant facts) {
        if (facts.serviceEnforced()) {
            return steps.no(
                    List.of(
                            pack.rule("grant-instrument")
                                    .refuse(
                                            "Money for a service that could be enforced is a"
                                                    + " contract and no grant.",
                                            "Procure it, or support what the recipient does"
                                                    + " without enforcing a service.")));
        }
        steps.step("It is stated that no service is enforced: it is a grant and no contract.")
                .toDo("Answer the minimum requirements of GovS 015: comply, or explain.")
                .toDo("Publish the grant as 360Giving data.");
        return subsidy(facts.subsidy(), pack.rule("grant-instrument").basis());
    }

    RouteAnswer coInvestment(RouteFacts.CoInvestment facts) {
        Basis marketTerms = pack.rule("market-terms").basis();
        if (facts.marketTerms()) {
            return steps.step(
                            "A private investor would invest on the same terms: no advantage is"
                                    + " given, and no subsidy.")
                    .toDo("Keep what documents the terms of the market.")
                    .yes(marketTerms);
        }
        steps.step(
                "The terms are better than those of the market: they are assessed as a subsidy.");
        return subsidy(facts.subsidy(), marketTerms);
    }

    private RouteAnswer subsidy(Subsidy subsidy, Basis basis) {
        return switch (subsidy.form()) {
            case NOT_SUBSIDY ->
                    steps.step("A limb of the test is missing: it is no subsidy.").yes(basis);
            case UNDER_SCHEME ->
                    entry(
                            subsidy,
                            basis,
                            "It is given under a scheme that was assessed as a whole.");
            case MINIMAL ->
                    small(
                            subsidy,
                            rules.minimalAssistance(
                                    subsidy.received(), subsidy.givenOn(), subsidy.pounds()));
            case PUBLIC_ECONOMIC_INTEREST ->
                    small(
                            subsidy,
                            rules.publicEconomicInterestAssistance(
                                    subsidy.received(), subsidy.givenOn(), subsidy.pounds()));
            case STANDALONE, SCHEME -> assessed(subsidy, basis);
        };
    }

    private RouteAnswer small(Subsidy subsidy, AssistanceAnswer answer) {
        if (!answer.isAllowed()) {
            return steps.no(answer.refusal().stream().toList());
        }
        steps.toDo("Notify the enterprise of the amount and ask whether it stays within the limit.")
                .toDo("Give it only after its written confirmation, and confirm it as given.");
        return entry(subsidy, answer.basis(), answer.because());
    }

    private RouteAnswer assessed(Subsidy subsidy, Basis basis) {
        var missing = rules.principlesMissing(principles(subsidy));
        if (missing.isPresent()) {
            return steps.notYet(missing.stream().toList());
        }
        Referral referral =
                rules.referral(
                        new ReferralQuestion(
                                subsidy.form(),
                                subsidy.pounds(),
                                subsidy.sensitiveSector(),
                                subsidy.givenOn(),
                                subsidy.received()));
        return switch (referral.duty()) {
            case MANDATORY ->
                    steps.notYet(
                            referral.basis(),
                            referral.because(),
                            "Refer it to the Competition and Markets Authority, and wait for its"
                                    + " report and the cooling off period.");
            case VOLUNTARY -> {
                steps.toDo("Consider a referral to the Competition and Markets Authority.");
                yield entry(subsidy, basis, referral.because());
            }
            case NONE -> entry(subsidy, basis, referral.because());
        };
    }

    /** A market failure that was determined is what the first principle asks for. */
    private Set<String> principles(Subsidy subsidy) {
        Set<String> assessed = new HashSet<>(subsidy.principlesAssessed());
        marketFailure.ifPresent(_ -> assessed.add(rules.principles().getFirst().code()));
        return assessed;
    }

    private RouteAnswer entry(Subsidy subsidy, Basis basis, String because) {
        steps.step(because);
        rules.databaseEntryDue(subsidy.form(), subsidy.pounds(), subsidy.givenOn())
                .ifPresent(day ->
                        steps.deadline(
                                "Entry in the subsidy database: by %s, if the decision is confirmed on %s."
                                        .formatted(Words.day(day), Words.day(subsidy.givenOn()))));
        return steps.yes(basis);
    }
}
