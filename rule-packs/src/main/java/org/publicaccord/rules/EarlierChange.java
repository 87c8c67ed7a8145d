package org.publicaccord.rules;

import java.math.BigDecimal;

/**
 * A change made before to the same contract.
 *
 * @param valueDelta by how much it changed the value, in pounds with VAT; negative if it fell
 * @param termDaysDelta by how many days it changed the term
 * @param couldHaveBeenMadeTogether the authority considers that the change now asked about could
 *     reasonably have been made together with it (s.74(7), s.75(4))
 */
public record EarlierChange(
        BigDecimal valueDelta, int termDaysDelta, boolean couldHaveBeenMadeTogether) {}
