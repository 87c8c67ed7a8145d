package org.publicaccord.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Things that begin at a steady rate, whether those before are done or not. */
final class OfferedLoad {

    private OfferedLoad() {}

    /**
     * Begins one thing after another, and waits until all are done.
     *
     * @return what each came to, in the order in which they began
     */
    static <T> List<T> offer(int perSecond, Duration time, Callable<T> thing) throws Exception {
        long count = Math.max(1, perSecond * time.toMillis() / 1_000);
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        List<Future<T>> begun = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (long i = 0; i < count; i++) {
                long wait = start + i * gap - System.nanoTime();
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
                begun.add(threads.submit(thing));
            }
        }
        List<T> done = new ArrayList<>();
        for (Future<T> one : begun) {
            done.add(one.get());
        }
        return done;
    }
}
