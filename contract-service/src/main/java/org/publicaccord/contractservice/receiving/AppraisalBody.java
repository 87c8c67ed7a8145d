package org.publicaccord.contractservice.receiving;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.commissioning.Appraisal;
import org.publicaccord.contractservice.commissioning.Appraisal.Considered;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.servicekit.security.Caller;

/**
 * The body of an options appraisal.
 *
 * @param chosen the route
 * @param because for every route, or for the chosen one only where standing reasons are used
 * @param standingReasons whether the reasons against the others are the standing ones; for needs
 *     below GBP 30,000
 * @param stated what the law of the chosen route asks about it, as far as it is known
 */
record AppraisalBody(
        Route chosen,
        Map<Route, String> because,
        boolean standingReasons,
        Optional<FactsBody> stated) {

    AppraisalBody {
        because = Map.copyOf(because);
        because.values().forEach(Reason::new);
    }

    AppraiseOptions of(ContractId contract, Caller caller) {
        Map<Route, Reason> reasons = new EnumMap<>(Route.class);
        if (standingReasons) {
            reasons.putAll(StandingReasons.ALL);
            reasons.remove(chosen);
        }
        because.forEach((route, words) -> reasons.put(route, new Reason(words)));
        List<Considered> considered =
                reasons.entrySet().stream()
                        .map(it -> new Considered(it.getKey(), it.getValue()))
                        .toList();
        return new AppraiseOptions(
                contract,
                new Appraisal(considered, chosen, standingReasons),
                stated.map(FactsBody::facts),
                Actings.of(caller));
    }
}
