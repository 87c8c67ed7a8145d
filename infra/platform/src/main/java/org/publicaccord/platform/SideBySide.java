package org.publicaccord.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Starts parts of the platform at the same time, each in a thread of its own. A part that needs
 * another asks for it with {@link Start#part} while it starts, and waits there; so a part is always
 * added after those that it needs, and stopped before them.
 */
final class SideBySide {

    private final Parts parts;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable CannotRun> firstFailure = new AtomicReference<>();

    /**
     * @param parts takes charge of each part as soon as it has started
     */
    SideBySide(Parts parts) {
        this.parts = parts;
    }

    /** The start of one part. */
    static final class Start<T> {

        private final CompletableFuture<T> ended = new CompletableFuture<>();

        /**
         * The part, once it has started.
         *
         * @throws java.util.concurrent.CompletionException if it did not
         */
        T part() {
            return ended.join();
        }
    }

    /**
     * Begins to start a part.
     *
     * @param name as it is told to a person if the part does not start
     */
    <T extends AutoCloseable> Start<T> begin(String name, Callable<T> starting) {
        Start<T> start = new Start<>();
        threads.add(
                Thread.ofPlatform().name("start " + name).start(() -> run(name, starting, start)));
        return start;
    }

    private <T extends AutoCloseable> void run(String name, Callable<T> starting, Start<T> start) {
        try {
            start.ended.complete(parts.add(starting.call()));
        } catch (Throwable failure) {
            // A part that waits for this one fails too, but only after this failure is noted.
            CannotRun refusal =
                    new CannotRun(name + " did not start: " + deepest(failure), failure);
            firstFailure.compareAndSet(null, refusal);
            start.ended.completeExceptionally(refusal);
        }
    }

    /**
     * Waits until every start has ended, so that no part is still starting when all are stopped.
     *
     * @throws CannotRun for the part that failed first, if any did
     */
    void await() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CannotRun("it was told to stop while it started.", interrupted);
            }
        }
        CannotRun failure = firstFailure.get();
        if (failure != null) {
            throw failure;
        }
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
