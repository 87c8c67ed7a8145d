package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.reserving.ReservationQuestion;
import org.publicaccord.rules.reserving.Reservations;

/** A competition for some suppliers alone. */
final class ReservedRoute {

    private ReservedRoute() {}

    static RouteAnswer answer(
            RulePack pack, Purchase purchase, RouteFacts.Reserved facts, RouteSteps steps) {
        var reservations = new Reservations(pack);
        Reservation reservation = facts.reservation();
        List<Refusal> obstacles =
                reservations.obstacles(
                        new ReservationQuestion(
                                reservation,
                                facts.buyer(),
                                purchase,
                                facts.procedure(),
                                facts.begunOn()));
        if (!obstacles.isEmpty()) {
            return steps.no(obstacles);
        }
        steps.step("The competition may be narrowed to those for whom it is reserved.")
                .step("It is a competition still: tenders of others are disregarded.")
                .toDo("Say in the notice to whom the contract is reserved and what shows it.")
                .toDo("Verify that each tenderer is one of them before its tender is assessed.");
        boolean advertised = new ProcurementActRules(pack).mustAdvertiseOnPlatformFirst(purchase);
        if (facts.procedure() == Route.COMPETITIVE_FLEXIBLE) {
            steps.toDo("Provide for the reservation in the competitive flexible procedure.");
        }
        return steps.yes(
                reservations.basis(reservation),
                advertised ? Optional.of("UK4") : Optional.empty());
    }
}
