package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The change asked about.
 *
 * @param valueDelta by how much it changes the value, in pounds with VAT; negative if it falls
 * @param termDaysDelta by how many days it changes the term
 * @param ground what the officer relies on, if it is no small change
 * @param materiallyChangesScope as s.74(3)(b)
 * @param shiftsEconomicBalance materially, in favour of the supplier, as s.74(3)(c)
 */
public record ProposedChange(
        BigDecimal valueDelta,
        int termDaysDelta,
        Optional<Ground> ground,
        boolean materiallyChangesScope,
        boolean shiftsEconomicBalance) {}
