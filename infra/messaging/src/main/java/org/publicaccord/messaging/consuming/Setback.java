package org.publicaccord.messaging.consuming;

import org.publicaccord.messaging.consuming.ParkedEvent.Standing;

/**
 * Why an event could not be taken.
 *
 * @param because a sentence
 * @param excerpt where in the program it happened; empty if it did not happen in a program
 * @param attempts how often the consumer was given the event
 */
record Setback(Standing standing, String because, String excerpt, int attempts) {

    static Setback behind() {
        return new Setback(Standing.BEHIND, "an earlier event of the same stream is parked", "", 0);
    }

    static Setback unreadable(String because) {
        return new Setback(Standing.POISON, because, "", 0);
    }

    static Setback poison(Throwable failure, int attempts) {
        return new Setback(
                Standing.POISON, Failures.because(failure), Failures.excerpt(failure), attempts);
    }

    Setback after(int earlierAttempts) {
        return new Setback(standing, because, excerpt, attempts + earlierAttempts);
    }
}
