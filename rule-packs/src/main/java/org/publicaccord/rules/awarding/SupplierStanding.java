package org.publicaccord.rules.awarding;

/** How a supplier stands under ss.57-58, associated persons looked through. */
public enum SupplierStanding {
    /** Neither an excluded nor an excludable supplier. */
    CLEAR,
    /** A discretionary ground applies, and is continuing or likely to recur. */
    EXCLUDABLE,
    /** A mandatory ground applies so, or the supplier is on the debarment list. */
    EXCLUDED
}
