package org.publicaccord.rules.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;

/**
 * What the routes beyond competition depend on.
 *
 * @param packs of the installation: each route is answered by the pack of its own law
 * @param askedOn the day whose packs are in force
 * @param facts what is known of the route asked about; without them the answer says what to state
 * @param marketFailure what the authority determined, if it did
 */
public record RouteContext(
        RulePacks packs,
        LocalDate askedOn,
        Optional<RouteFacts> facts,
        Optional<MarketFailure> marketFailure) {

    /** For a competition, which depends on none of this. */
    public static final RouteContext NONE =
            new RouteContext(
                    RulePacks.of(List.of()), LocalDate.EPOCH, Optional.empty(), Optional.empty());

    Optional<RulePack> pack(String regime) {
        return packs.inForce(regime, askedOn);
    }
}
