package org.publicaccord.eventstore;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What is being read while whoever will want it is still at work on what came before. Whoever no
 * longer wants it forgets about it: it changes nothing, and ends by itself.
 *
 * @param <T> what is read
 */
public final class ReadAhead<T> {

    private final FutureTask<T> reading;

    private ReadAhead(FutureTask<T> reading) {
        this.reading = reading;
    }

    /** Begins to read. */
    public static <T> ReadAhead<T> begin(Supplier<T> read) {
        FutureTask<T> reading = new FutureTask<>(read::get);
        Thread.ofVirtual().name("read-ahead").start(reading);
        return new ReadAhead<>(reading);
    }

    /**
     * What was read, or what went wrong while it was, as if it were read now.
     *
     * @throws IllegalStateException if this thread was told to stop while it waited
     */
    public T await() {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException itself) {
                throw itself;
            }
            throw new IllegalStateException("what was read ahead could not be", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop while it waited to read", stopped);
        }
    }
}
