package org.publicaccord.rules.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePack;

/**
 * A route that a determination of market failure opens.
 *
 * @param because one sentence: in what way it opens it
 * @param basis which routes are opened is data of the platform's policy
 */
public record Opened(Route route, String because, Basis basis) {

    /** Every route that a determination opens, in the order of routes. */
    static List<Opened> by(RulePack platform) {
        return Arrays.stream(Route.values()).flatMap(it -> of(it, platform).stream()).toList();
    }

    /** How a determination opens a route; empty if it does not. */
    static Optional<Opened> of(Route route, RulePack platform) {
        var rule = platform.rule("market-failure");
        return rule.list("opens").contains(route.name())
                ? Optional.of(new Opened(route, why(route), rule.basis()))
                : Optional.empty();
    }

    private static String why(Route route) {
        return switch (route) {
            case GRANT ->
                    "It opens a grant: to remedy a market failure is what the first subsidy control"
                            + " principle asks for.";
            case IN_HOUSE ->
                    "It opens in-house provision: where no market serves people, the authority may"
                            + " serve them itself.";
            case PROVIDER_SELECTION ->
                    "It opens a selection without competition: for health care services the regime"
                            + " allows one where its conditions are met.";
            case DIRECT_AWARD ->
                    "It opens a direct award: it is no ground by itself, and evidence for one.";
            case COOPERATION ->
                    "It opens cooperation: public bodies may do together what no market offers.";
            case OPEN,
                    COMPETITIVE_FLEXIBLE,
                    BELOW_THRESHOLD,
                    CALL_OFF,
                    RESERVED,
                    WORKING_AGREEMENT,
                    ASSET_TRANSFER,
                    CO_INVESTMENT ->
                    "It opens this route by policy of the installation.";
        };
    }
}
