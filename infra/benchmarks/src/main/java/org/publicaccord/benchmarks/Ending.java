package org.publicaccord.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits at the end of something, for a while and not for ever. */
final class Ending {

    private static final int LONGEST_SECONDS = 30;

    private Ending() {}

    /** Waits for a thread that was told to end. */
    static void of(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for what was asked last.
     *
     * @throws IllegalStateException if it was not done
     */
    static void of(Future<?> last) {
        try {
            last.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
