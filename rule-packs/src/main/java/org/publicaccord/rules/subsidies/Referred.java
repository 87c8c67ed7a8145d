package org.publicaccord.rules.subsidies;

import java.time.LocalDate;

/** How far a mandatory referral has come. */
public sealed interface Referred {

    /** The request was not made, or was not yet found complete. */
    record NotYet() implements Referred {}

    /**
     * The report is being written.
     *
     * @param acceptedOn the day of the notice that the request complies (s.53(1)(a))
     */
    record Accepted(LocalDate acceptedOn) implements Referred {}

    /**
     * The report is there.
     *
     * @param publishedOn the day on which it was published (s.53(2))
     */
    record Reported(LocalDate publishedOn) implements Referred {}
}
