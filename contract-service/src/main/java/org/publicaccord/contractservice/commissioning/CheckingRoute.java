package org.publicaccord.contractservice.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.CanI;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.asking.FactsInWords;
import org.publicaccord.rules.asking.RouteAnswer;
import org.publicaccord.rules.asking.RouteContext;
import org.publicaccord.rules.asking.RouteFacts;
import org.publicaccord.rules.asking.RouteQuestion;

/**
 * Checks a route before it is chosen. What is not on record yet is not held against it: its own
 * path asks for that before anything is signed.
 */
record CheckingRoute(RulePacks packs, LocalDate today, Optional<Determined> marketFailure) {

    /** Routes with no path of their own behind them: what is missing now is asked for nowhere. */
    static final Set<Route> WITHOUT_CONTRACT = Set.of(Route.IN_HOUSE, Route.COOPERATION);

    /** What the law says of a route for a need, with what is stated of it. */
    RouteAnswer check(Need need, Route route, Optional<RouteFacts> stated) {
        List<RouteAnswer> answers =
                kinds(need)
                        .map(lightTouch -> CanI.route(question(need, route, lightTouch, stated)))
                        .toList();
        return answers.stream()
                .filter(it -> it.answer() == Answer.YES)
                .findFirst()
                .or(() -> answers.stream().filter(it -> it.answer() == Answer.NOT_YET).findFirst())
                .orElseGet(answers::getFirst);
    }

    /** Whether the services are light touch is stated in the design: until then they may be. */
    private static Stream<Boolean> kinds(Need need) {
        return need.category() == Category.SERVICES ? Stream.of(false, true) : Stream.of(false);
    }

    private RouteQuestion question(
            Need need, Route route, boolean lightTouch, Optional<RouteFacts> stated) {
        return new RouteQuestion(
                Regime.PA23,
                packs.inForce(Regime.PA23.name(), today),
                named(route),
                purchase(need, route, lightTouch),
                Optional.empty(),
                Optional.empty(),
                // The design names the framework, or is refused.
                true,
                new RouteContext(packs, today, stated, marketFailure.map(Determined::failure)));
    }

    private static Purchase purchase(Need need, Route route, boolean lightTouch) {
        Purchase.Category category =
                switch (need.category()) {
                    case GOODS -> Purchase.Category.GOODS;
                    case SERVICES -> Purchase.Category.SERVICES;
                    case WORKS -> Purchase.Category.WORKS;
                };
        return new Purchase(
                need.authority(),
                category,
                lightTouch,
                false,
                false,
                route == Route.FRAMEWORK_CALL_OFF,
                need.estimate().amount());
    }

    private static org.publicaccord.rules.Route named(Route route) {
        return switch (route) {
            case OPEN_COMPETITION -> org.publicaccord.rules.Route.OPEN;
            case COMPETITIVE_FLEXIBLE -> org.publicaccord.rules.Route.COMPETITIVE_FLEXIBLE;
            case BELOW_THRESHOLD_COMPETITION -> org.publicaccord.rules.Route.BELOW_THRESHOLD;
            case FRAMEWORK_CALL_OFF -> org.publicaccord.rules.Route.CALL_OFF;
            case RESERVED -> org.publicaccord.rules.Route.RESERVED;
            case DIRECT_AWARD -> org.publicaccord.rules.Route.DIRECT_AWARD;
            case PROVIDER_SELECTION -> org.publicaccord.rules.Route.PROVIDER_SELECTION;
            case GRANT -> org.publicaccord.rules.Route.GRANT;
            case WORKING_AGREEMENT -> org.publicaccord.rules.Route.WORKING_AGREEMENT;
            case ASSET_TRANSFER -> org.publicaccord.rules.Route.ASSET_TRANSFER;
            case CO_INVESTMENT -> org.publicaccord.rules.Route.CO_INVESTMENT;
            case IN_HOUSE -> org.publicaccord.rules.Route.IN_HOUSE;
            case COOPERATION -> org.publicaccord.rules.Route.COOPERATION;
        };
    }

    /** The route by its name in a contract; empty for one that only the law knows. */
    static Optional<Route> of(org.publicaccord.rules.Route lawful) {
        return Stream.of(Route.values()).filter(it -> named(it) == lawful).findFirst();
    }

    /** What becomes part of the record. */
    static RouteCheck onRecord(RouteAnswer answer, Optional<RouteFacts> stated) {
        List<String> toDo = new ArrayList<>(answer.toDo());
        toDo.addAll(answer.deadlines());
        return new RouteCheck(
                answer.answer(),
                answer.legalBasis(),
                answer.rule(),
                stated.map(FactsInWords::of).orElse(List.of()),
                answer.steps(),
                toDo);
    }
}
