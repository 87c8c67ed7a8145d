package org.publicaccord.contractservice.receiving;

import java.util.EnumMap;
import java.util.Map;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;

/**
 * Why a route is not proportionate to a small need, ready to be used again, so that appraising
 * options for one takes one screen.
 */
final class StandingReasons {

    /** A reason against each route. */
    static final Map<Route, Reason> ALL = all();

    private StandingReasons() {}

    private static Map<Route, Reason> all() {
        Map<Route, Reason> reasons = new EnumMap<>(Route.class);
        for (Route route : Route.values()) {
            reasons.put(route, new Reason(because(route)));
        }
        return Map.copyOf(reasons);
    }

    private static String because(Route route) {
        return switch (route) {
            case OPEN_COMPETITION, COMPETITIVE_FLEXIBLE ->
                    "The procedure costs more than it can save at this value.";
            case BELOW_THRESHOLD_COMPETITION ->
                    "Asking for tenders costs more than it can save at this value.";
            case FRAMEWORK_CALL_OFF -> "No framework that we may use offers what is needed.";
            case RESERVED -> "No reservation fits what is needed at this value.";
            case DIRECT_AWARD -> "More than one supplier can meet the need.";
            case PROVIDER_SELECTION -> "What is needed is no health care service.";
            case GRANT -> "What is needed is bought, not supported.";
            case WORKING_AGREEMENT -> "The need is short, and needs no relationship of its own.";
            case ASSET_TRANSFER -> "No asset would meet the need.";
            case CO_INVESTMENT -> "The need asks for no investment.";
            case IN_HOUSE -> "We have neither the people nor the means ourselves.";
            case COOPERATION -> "No other public body offers what is needed.";
        };
    }
}
