package org.publicaccord.contractservice.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;

/**
 * An options appraisal: what speaks for and against each route, and which one was chosen.
 *
 * @param reused whether the reasons against the other routes are the buyer's standing ones, as may
 *     be for small needs
 */
public record Appraisal(List<Considered> options, Route chosen, boolean reused) {

    private static final int MOST = 50;

    public Appraisal {
        options = List.copyOf(options);
        if (options.size() > MOST) {
            throw new IllegalArgumentException("an appraisal has at most 50 options");
        }
    }

    /** A route and what was thought of it. */
    public record Considered(Route route, Reason because) {}

    /** Routes of which nothing was said. */
    List<Route> missing() {
        List<Route> all = new ArrayList<>(Arrays.asList(Route.values()));
        all.removeAll(options.stream().map(Considered::route).toList());
        return all;
    }

    /** Why the chosen route was chosen. */
    public Reason because() {
        return options.stream()
                .filter(it -> it.route() == chosen)
                .map(Considered::because)
                .findFirst()
                .orElseThrow();
    }
}
