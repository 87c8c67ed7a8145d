package org.publicaccord.servicekit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Legal time in the demonstration: it runs like the clock below it, and can be moved forward so
 * that months pass in minutes. It never goes back, since what was recorded stays recorded. Every
 * service of one demonstration shares one of these; in production nothing makes one.
 */
public final class MovableClock implements InstantSource {

    /** How far ahead it may be moved in all; dates beyond that are typing errors. */
    public static final Duration MAX_AHEAD = Duration.ofDays(366L * 100);

    private final InstantSource base;
    private final AtomicReference<Duration> ahead;

    public MovableClock(InstantSource base) {
        this(base, Duration.ZERO);
    }

    /**
     * @param ahead how far it is ahead of the clock below already, as an earlier run left it
     */
    public MovableClock(InstantSource base, Duration ahead) {
        this.base = base;
        this.ahead = new AtomicReference<>(requireReasonable(ahead));
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    /** How far it is ahead of the clock below: what a later run needs to go on from here. */
    public Duration ahead() {
        return ahead.get();
    }

    /**
     * Moves legal time forward.
     *
     * @throws IllegalArgumentException if that moment is past already, or unreasonably far ahead
     */
    public void jumpTo(Instant moment) {
        ahead.updateAndGet(before -> {
            var after = Duration.between(base.instant(), moment);
            if (after.compareTo(before) < 0) {
                throw new IllegalArgumentException(
                        "legal time only moves forward, and " + moment + " is past");
            }
            return requireReasonable(after);
        });
    }

    private static Duration requireReasonable(Duration ahead) {
        if (ahead.isNegative() || ahead.compareTo(MAX_AHEAD) > 0) {
            throw new IllegalArgumentException("legal time moves at most a hundred years ahead");
        }
        return ahead;
    }
}
