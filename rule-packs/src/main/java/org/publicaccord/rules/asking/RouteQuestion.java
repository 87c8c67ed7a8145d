package org.publicaccord.rules.asking;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.TenderTerms;

/**
 * May this be bought so?
 *
 * @param pack the pack in force for procurements that begin now, or the pinned one
 * @param terms how tenders would be invited; without them usual terms are taken: electronic, with
 *     all documents, no planned procurement notice, not urgent
 * @param noticeOn the day on which the notice would be published; without it no dates are told
 * @param frameworkNamed for a call-off: the framework and its terms are on record
 * @param context what the routes beyond competition depend on
 */
public record RouteQuestion(
        Regime regime,
        Optional<RulePack> pack,
        Route route,
        Purchase purchase,
        Optional<TenderTerms> terms,
        Optional<LocalDate> noticeOn,
        boolean frameworkNamed,
        RouteContext context) {

    /** A question on a competition. */
    public RouteQuestion(
            Regime regime,
            Optional<RulePack> pack,
            Route route,
            Purchase purchase,
            Optional<TenderTerms> terms,
            Optional<LocalDate> noticeOn,
            boolean frameworkNamed) {
        this(regime, pack, route, purchase, terms, noticeOn, frameworkNamed, RouteContext.NONE);
    }
}
