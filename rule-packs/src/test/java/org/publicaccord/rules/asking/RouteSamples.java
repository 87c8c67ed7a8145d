package org.publicaccord.rules.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.Samples;
import org.publicaccord.rules.asking.MarketFailure.Kind;
import org.publicaccord.rules.asking.RouteFacts.Subsidy;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** What specs of routes beyond competition begin with. */
final class RouteSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private RouteSamples() {}

    static DecisionReport ask(RouteFacts facts) {
        return ask(Samples.SERVICES, facts.route(), Optional.of(facts), Optional.empty());
    }

    static DecisionReport ask(RouteFacts facts, Kind failure) {
        return ask(Samples.SERVICES, facts.route(), Optional.of(facts), Optional.of(failure));
    }

    static DecisionReport ask(
            Purchase purchase, Route route, Optional<RouteFacts> facts, Optional<Kind> failure) {
        return CanI.route(
                "Debt advice",
                TODAY,
                new RouteQuestion(
                        Regime.PA23,
                        Optional.of(Samples.ACT),
                        route,
                        purchase,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        new RouteContext(
                                Samples.PACKS,
                                TODAY,
                                facts,
                                failure.map(it ->
                                        new MarketFailure(
                                                it,
                                                LocalDate.of(2026, 9, 1),
                                                "two competitions brought no tender")))));
    }

    static Subsidy subsidy(SubsidyForm form, long pounds, String... principles) {
        return new Subsidy(
                form, BigDecimal.valueOf(pounds), List.of(), false, Set.of(principles), TODAY);
    }

    static RouteFacts.DirectAward directAward(
            Optional<DirectAwardGround> ground, boolean stated, SupplierStanding standing) {
        return new RouteFacts.DirectAward(
                ground, stated, Optional.empty(), TODAY, standing, false, false, true);
    }
}
