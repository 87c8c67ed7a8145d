package org.publicaccord.contractservice.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.receiving.FactsBody;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.TenderTerms;
import org.publicaccord.rules.asking.MarketFailure;
import org.publicaccord.rules.asking.RouteContext;
import org.publicaccord.rules.asking.RouteQuestion;

/**
 * The body of the question whether something may be bought on a route.
 *
 * @param subject what it is about, for the report
 * @param poundsInclVat the estimated value in pounds, VAT included
 * @param noticeOn the day on which the notice would be published
 * @param frameworkNamed for a call-off: the framework and its terms are on record
 * @param facts what is stated of a route beyond competition; without it the answer says what to
 *     state
 * @param marketFailure what the authority determined of the market, if it did
 */
record RouteBody(
        String subject,
        Route route,
        AuthorityKind authority,
        Purchase.Category category,
        boolean lightTouch,
        boolean concession,
        BigDecimal poundsInclVat,
        Optional<TenderTerms> terms,
        Optional<LocalDate> noticeOn,
        boolean frameworkNamed,
        Optional<FactsBody> facts,
        Optional<MarketFailure> marketFailure) {

    RouteBody {
        // Whatever is wrong with it is said while the body is read, with its place.
        new Reason(subject);
        purchase(route, authority, category, lightTouch, concession, poundsInclVat);
    }

    RouteQuestion question(RulePacks packs, LocalDate today) {
        return new RouteQuestion(
                Regime.PA23,
                packs.inForce(Regime.PA23.name(), today),
                route,
                purchase(route, authority, category, lightTouch, concession, poundsInclVat),
                terms,
                noticeOn,
                frameworkNamed,
                new RouteContext(packs, today, facts.map(FactsBody::facts), marketFailure));
    }

    private static Purchase purchase(
            Route route,
            AuthorityKind authority,
            Purchase.Category category,
            boolean lightTouch,
            boolean concession,
            BigDecimal poundsInclVat) {
        return new Purchase(
                authority,
                category,
                lightTouch,
                concession,
                false,
                route == Route.CALL_OFF,
                poundsInclVat);
    }
}
