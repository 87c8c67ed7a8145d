package org.publicaccord.messaging.projecting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;

/** What operators see and order: projections, and their rebuilding beside the live rows. */
public final class Rebuilds {

    private static final String BASIS =
            "Rule of this platform: a projection is rebuilt once at a time, beside the live one";

    private final Map<String, Projection> projections = new TreeMap<>();
    private final RebuildOrders orders;

    Rebuilds(List<Projection> projections, RebuildOrders orders) {
        for (Projection projection : projections) {
            String name = projection.generations().name();
            if (this.projections.put(name, projection) != null) {
                throw new IllegalArgumentException("two projections are called " + name);
            }
        }
        this.orders = orders;
    }

    /** Every projection, by name. */
    public List<ProjectionStanding> list() {
        return projections.values().stream().map(this::standing).toList();
    }

    private ProjectionStanding standing(Projection projection) {
        Generations generations = projection.generations();
        return new ProjectionStanding(
                generations.name(),
                generations.pointer().live(),
                orders.find(generations.name()).map(RebuildOrder::shown));
    }

    /**
     * Orders a rebuilding, which begins within a second.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if there is no such projection,
     *     or it is being rebuilt
     */
    public ProjectionStanding ask(String name, Caller by) {
        Projection projection = require(name);
        if (!orders.ask(projection.generations(), by.subject())) {
            throw Problem.refused(
                            new Refusal(
                                    "rebuild-under-way",
                                    "The projection " + name + " is being rebuilt already.",
                                    "Follow it at /api/projections, or cancel it first.",
                                    BASIS))
                    .exception();
        }
        return standing(projection);
    }

    /**
     * Takes an order back; the rows that were filled are dropped within a second.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if there is no such projection,
     *     or nothing to take back
     */
    public ProjectionStanding cancel(String name) {
        Projection projection = require(name);
        if (!orders.cancel(name)) {
            throw Problem.refused(
                            new Refusal(
                                    "no-rebuild-to-cancel",
                                    "No rebuilding of the projection "
                                            + name
                                            + " is under way that could still be cancelled.",
                                    "Look at /api/projections for how it ended.",
                                    BASIS))
                    .exception();
        }
        return standing(projection);
    }

    /** The projection of that name. */
    Projection require(String name) {
        Projection projection = projections.get(name);
        if (projection == null) {
            throw Problem.notFound(
                            "projection-unknown",
                            "This service has no projection of that name.",
                            "Take the name from the list of this service's projections.")
                    .exception();
        }
        return projection;
    }
}
