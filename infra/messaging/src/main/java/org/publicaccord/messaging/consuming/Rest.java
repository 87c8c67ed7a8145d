package org.publicaccord.messaging.consuming;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.publicaccord.messaging.Trouble;

/**
 * How long a partition is left alone after a transient failure.
 *
 * @param failures how often in a row its next record failed
 * @param untilNanos on the scale of {@link System#nanoTime()}
 * @param trouble since the first failure, because of the last
 */
record Rest(int failures, long untilNanos, Trouble trouble) {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** None, so far. */
    static Rest none() {
        return new Rest(0, System.nanoTime(), new Trouble("", Instant.now()));
    }

    /** As none, but over only after a while. */
    static Rest none(Duration pause) {
        return new Rest(0, System.nanoTime() + pause.toNanos(), new Trouble("", Instant.now()));
    }

    /** The rest after one more failure. */
    Rest longer(String becauseOf) {
        return after(failures + 1, Trouble.goingOn(earlier(), becauseOf, Instant.now()));
    }

    private Optional<Trouble> earlier() {
        return Optional.of(trouble).filter(_ -> failures > 0);
    }

    String because() {
        return trouble.because();
    }

    private static Rest after(int failures, Trouble trouble) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration bounded = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        return new Rest(failures, System.nanoTime() + bounded.toNanos(), trouble);
    }

    boolean isOver() {
        return System.nanoTime() - untilNanos >= 0;
    }
}
