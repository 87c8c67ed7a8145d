package org.publicaccord.messaging.consuming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does a few things at once, such as the events of several streams. */
public final class SideBySide {

    private static final int THREADS = 8;

    private SideBySide() {}

    /**
     * Does each, and returns when all are done.
     *
     * @throws RuntimeException the first failure, once all have ended
     */
    public static <T> void each(Collection<T> all, Consumer<T> what) {
        if (all.size() > 1) {
            together(all, what);
        } else {
            all.forEach(what);
        }
    }

    private static <T> void together(Collection<T> all, Consumer<T> what) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().factory())) {
            List<Callable<Void>> jobs = new ArrayList<>();
            for (T one : all) {
                jobs.add(() -> {
                    what.accept(one);
                    return null;
                });
            }
            for (Future<Void> job : threads.invokeAll(jobs)) {
                job.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("interrupted", interrupted);
        }
    }
}
