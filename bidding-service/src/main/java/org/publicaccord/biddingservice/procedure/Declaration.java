package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.Reason;

/**
 * What an assessor declares about conflicts of interest, and what was decided about it (Procurement
 * Act 2023, sections 81 to 83).
 */
public sealed interface Declaration {

    /** Whether the assessor may score. */
    default boolean allowsScoring() {
        return switch (this) {
            case NoConflict _, Mitigated _ -> true;
            case Barred _ -> false;
        };
    }

    /** There is no actual, potential or perceived conflict. */
    record NoConflict() implements Declaration {}

    /**
     * There is one, and it was decided how nobody gains or loses by it.
     *
     * @param conflict what was declared
     * @param mitigation what is done about it
     */
    record Mitigated(Reason conflict, Reason mitigation) implements Declaration {}

    /**
     * There is one that nothing can mend: the person scores nothing, and what they have scored does
     * not count.
     *
     * @param conflict what was declared
     * @param because why nothing mends it
     */
    record Barred(Reason conflict, Reason because) implements Declaration {}
}
