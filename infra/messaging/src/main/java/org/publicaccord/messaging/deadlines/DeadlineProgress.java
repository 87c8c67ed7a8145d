package org.publicaccord.messaging.deadlines;

/** How far the schedule has come. */
public interface DeadlineProgress {

    /** How many deadlines are due and not done, those that fail again and again included. */
    long due();

    /** How many have failed so often that a person should look; they are still tried, slowly. */
    long failing();

    /** Whether all that is due is done, but for what keeps failing. */
    default boolean caughtUp() {
        return due() <= failing();
    }
}
