package org.publicaccord.contractservice.commissioning;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.rules.asking.MarketFailure;

/**
 * A market failure that was determined.
 *
 * @param opens the routes that it opened by the policy then in force, each with the reason
 */
public record Determined(Determination determination, LocalDate on, List<Opening> opens) {

    public Determined {
        opens = List.copyOf(opens);
    }

    /** A route that it opened, and why. */
    public record Opening(Route route, Reason because, String legalBasis) {}

    /** As the law of routes reads it. */
    MarketFailure failure() {
        return new MarketFailure(determination.kind(), on, determination.findings().words());
    }
}
