package org.publicaccord.rules.asking;

import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.assets.DisposalRules;
import org.publicaccord.rules.exiting.StaffTransferRules;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Whether a route may be taken: each by the pack of its own law. */
final class Routes {

    /** The regime of the pack of the platform's own policy. */
    static final String PLATFORM = "PLATFORM";

    private final RouteQuestion question;
    private final RouteContext context;
    private final RouteSteps steps = new RouteSteps();

    private Routes(RouteQuestion question) {
        this.question = question;
        this.context = question.context();
    }

    static RouteAnswer decide(RouteQuestion question) {
        return switch (question.route()) {
            case OPEN, COMPETITIVE_FLEXIBLE, BELOW_THRESHOLD, CALL_OFF ->
                    Competitions.decide(question);
            case RESERVED,
                    DIRECT_AWARD,
                    PROVIDER_SELECTION,
                    WORKING_AGREEMENT,
                    GRANT,
                    ASSET_TRANSFER,
                    CO_INVESTMENT,
                    IN_HOUSE,
                    COOPERATION ->
                    new Routes(question).beyondCompetition();
        };
    }

    /** The regime of the packs that answer a route; empty for those of the Procurement Act 2023. */
    static Optional<String> ownRegime(Route route) {
        return switch (route) {
            case OPEN,
                    COMPETITIVE_FLEXIBLE,
                    BELOW_THRESHOLD,
                    CALL_OFF,
                    RESERVED,
                    DIRECT_AWARD,
                    IN_HOUSE,
                    COOPERATION ->
                    Optional.empty();
            case PROVIDER_SELECTION -> Optional.of(Regime.PSR.name());
            case GRANT, CO_INVESTMENT -> Optional.of(SubsidyRules.REGIME);
            case ASSET_TRANSFER -> Optional.of(DisposalRules.REGIME);
            case WORKING_AGREEMENT -> Optional.of(PLATFORM);
        };
    }

    /** Whether the route leads to a contract under the Procurement Act 2023. */
    static boolean isPurchase(Route route) {
        return switch (route) {
            case OPEN, COMPETITIVE_FLEXIBLE, BELOW_THRESHOLD, CALL_OFF, RESERVED, DIRECT_AWARD ->
                    true;
            case PROVIDER_SELECTION,
                    WORKING_AGREEMENT,
                    GRANT,
                    ASSET_TRANSFER,
                    CO_INVESTMENT,
                    IN_HOUSE,
                    COOPERATION ->
                    false;
        };
    }

    private RouteAnswer beyondCompetition() {
        context.marketFailure().ifPresent(this::tell);
        return context.facts()
                .filter(facts -> facts.route() == question.route())
                .map(this::byFacts)
                .orElseGet(this::askForFacts);
    }

    private RouteAnswer byFacts(RouteFacts facts) {
        return switch (facts) {
            case RouteFacts.Reserved it ->
                    byTheAct(pack -> ReservedRoute.answer(pack, question.purchase(), it, steps));
            case RouteFacts.DirectAward it ->
                    byTheAct(pack ->
                            DirectAwardRoute.answer(
                                    pack,
                                    it.question(question.purchase()),
                                    context.marketFailure(),
                                    steps));
            case RouteFacts.HealthCare it -> byOwnLaw(pack -> HealthRoute.answer(pack, it, steps));
            case RouteFacts.Grant it -> byOwnLaw(pack -> subsidised(pack).grant(it));
            case RouteFacts.CoInvestment it -> byOwnLaw(pack -> subsidised(pack).coInvestment(it));
            case RouteFacts.AssetTransfer it ->
                    byOwnLaw(pack -> AssetRoute.answer(pack, it, context.askedOn(), steps));
            case RouteFacts.WorkingAgreement it ->
                    byOwnLaw(pack -> PublicRoutes.workingAgreement(pack, it, steps));
            case RouteFacts.InHouse it ->
                    byTheAct(pack ->
                            PublicRoutes.inHouse(
                                    pack, context.pack(StaffTransferRules.REGIME), it, steps));
            case RouteFacts.Cooperation it ->
                    byTheAct(pack -> PublicRoutes.cooperation(pack, it, steps));
        };
    }

    private SubsidisedRoutes subsidised(RulePack pack) {
        return new SubsidisedRoutes(pack, context.marketFailure(), steps);
    }

    private RouteAnswer byTheAct(Function<RulePack, RouteAnswer> answer) {
        return question.pack()
                .filter(pack -> pack.regime().equals(Regime.PA23.name()))
                .map(answer)
                .orElseGet(() -> noPack("the Procurement Act 2023"));
    }

    private RouteAnswer byOwnLaw(Function<RulePack, RouteAnswer> answer) {
        return ownRegime(question.route())
                .flatMap(context::pack)
                .map(answer)
                .orElseGet(() -> noPack("the law of that route"));
    }

    private void tell(MarketFailure failure) {
        Optional<Opened> opened =
                context.pack(PLATFORM).flatMap(pack -> Opened.of(question.route(), pack));
        steps.step(
                "A market failure was determined on %s: %s. %s"
                        .formatted(
                                Words.day(failure.determinedOn()),
                                failure.kind().words(),
                                opened.map(Opened::because)
                                        .orElse("It is no reason for or against this route.")));
    }

    private RouteAnswer askForFacts() {
        return context.pack(PLATFORM)
                .map(pack -> pack.rule("route-facts").basis())
                .map(basis ->
                        steps.notYet(
                                basis,
                                "What the answer depends on is not stated.",
                                "State " + wanted() + "."))
                .orElseGet(() -> noPack("the policy of this platform"));
    }

    private String wanted() {
        return switch (question.route()) {
            case RESERVED -> "to whom it is reserved, by what authority, and how it is competed";
            case DIRECT_AWARD ->
                    "the ground, how the supplier stands, and the conflicts assessment";
            case PROVIDER_SELECTION ->
                    "the authority, the CPV code, and what is known of existing and other providers";
            case GRANT, CO_INVESTMENT -> "whether it is a subsidy and in what form, with amounts";
            case ASSET_TRANSFER -> "the tenure, the value, the consideration and what is on record";
            case WORKING_AGREEMENT -> "under what agreement or award it stands";
            case IN_HOUSE -> "whether the authority's own people provide it, or a company";
            case COOPERATION -> "who cooperates, for what objectives, and for whom";
            case OPEN, COMPETITIVE_FLEXIBLE, BELOW_THRESHOLD, CALL_OFF -> "how it is competed";
        };
    }

    private static RouteAnswer noPack(String law) {
        return RouteSteps.notAssessed(
                "no-rule-pack",
                "No rule pack of " + law + " is in force.",
                "Record when the procurement begins, so that its rules are known.");
    }
}
