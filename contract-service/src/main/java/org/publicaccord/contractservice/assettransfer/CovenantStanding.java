package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;

/** Where a covenant stands. */
public sealed interface CovenantStanding {

    /** It holds and is kept. */
    record InForce() implements CovenantStanding {}

    /** It is not kept, and is to be put right. */
    sealed interface InBreach extends CovenantStanding {}

    /** A breach is on record. */
    record Breached(Reason what) implements InBreach {}

    /**
     * The body was told to put it right.
     *
     * @param cureBy the last day for it
     * @param over whether that day went by, on record
     */
    record InCure(LocalDate cureBy, boolean over) implements InBreach {}

    /** It was not put right; the authority does what the body should. */
    record SteppedIn(LocalDate since) implements InBreach {}

    /** The authority gave it up before its time. */
    record Released() implements CovenantStanding {}

    /** Its last day went by. */
    record Expired() implements CovenantStanding {}
}
