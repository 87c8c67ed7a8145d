package org.publicaccord.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * May this be bought so?
 *
 * @param pack the pack in force for procurements that begin now, or the pinned one
 * @param terms how tenders would be invited; without them usual terms are taken: electronic, with
 *     all documents, no planned procurement notice, not urgent
 * @param noticeOn the day on which the notice would be published; without it no dates are told
 * @param frameworkNamed for a call-off: the framework and its terms are on record
 */
public record RouteQuestion(
        Regime regime,
        Optional<RulePack> pack,
        Route route,
        Purchase purchase,
        Optional<TenderTerms> terms,
        Optional<LocalDate> noticeOn,
        boolean frameworkNamed) {}
