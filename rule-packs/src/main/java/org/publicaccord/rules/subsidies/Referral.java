package org.publicaccord.rules.subsidies;

import org.publicaccord.rules.Basis;

/**
 * Whether the Competition and Markets Authority is asked for a report before a subsidy is given.
 *
 * @param because one sentence, with the numbers at hand
 */
public record Referral(Duty duty, String because, Basis basis) {

    /** How much the authority is bound. */
    public enum Duty {
        /** It has to refer (s.52). */
        MANDATORY,
        /** It may refer (s.56). */
        VOLUNTARY,
        /** There is nothing to refer. */
        NONE
    }
}
