package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.Total;

/**
 * A tender with what it earned, in its place.
 *
 * @param aheadBy what places it before the next one
 */
public record Ranked(
        SubmissionId submission, Party bidder, Money price, Total total, AheadBy aheadBy) {

    /** What places one tender before another, the first that differs. */
    public enum AheadBy {
        /** The higher total. */
        TOTAL,
        /** The totals are equal; the more earned under social value criteria. */
        SOCIAL_VALUE,
        /** These are equal as well; the more earned under quality criteria. */
        QUALITY,
        /** All this is equal; lots were drawn. */
        LOT_DRAWN,
        /** There is no next one. */
        LAST
    }
}
