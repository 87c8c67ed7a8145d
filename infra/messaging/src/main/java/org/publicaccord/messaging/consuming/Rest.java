package org.publicaccord.messaging.consuming;

import java.time.Duration;

/**
 * How long a partition is left alone after a transient failure.
 *
 * @param failures how often in a row its next record failed
 * @param untilNanos on the scale of {@link System#nanoTime()}
 * @param because of the last failure
 */
record Rest(int failures, long untilNanos, String because) {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static Rest after(int failures, String because) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration bounded = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        return new Rest(failures, System.nanoTime() + bounded.toNanos(), because);
    }

    boolean isOver() {
        return System.nanoTime() - untilNanos >= 0;
    }
}
