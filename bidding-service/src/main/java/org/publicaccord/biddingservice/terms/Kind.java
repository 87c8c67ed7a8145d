package org.publicaccord.biddingservice.terms;

/** What kind of competition a procedure is. */
public enum Kind {
    /** A single-stage procedure open to everyone (Procurement Act 2023, section 20(2)(a)). */
    OPEN,
    /** Any other competitive tendering procedure (Procurement Act 2023, section 20(2)(b)). */
    COMPETITIVE_FLEXIBLE,
    /** A competition below the thresholds of the Act. */
    BELOW_THRESHOLD,
    /** A competition between the suppliers of a framework. */
    CALL_OFF
}
