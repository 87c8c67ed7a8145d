package org.publicaccord.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Many clients that each do one thing after another. */
final class Clients {

    private Clients() {}

    /**
     * How many things a second they got done together.
     *
     * @param doing what a client does, by its number, again and again until the time is over
     * @throws Exception what the first of them threw that failed
     */
    static double perSecond(int clients, Duration time, IntFunction<Callable<?>> doing)
            throws Exception {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                Callable<?> thing = doing.apply(client);
                counts.add(threads.submit(() -> repeat(thing, end)));
            }
        }
        long done = 0;
        for (Future<Long> count : counts) {
            done += result(count);
        }
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    /**
     * Gets so many things done, by many clients together.
     *
     * @throws Exception what the first of them threw that failed
     */
    static void write(int clients, int things, IntFunction<Callable<?>> doing) throws Exception {
        var left = new AtomicInteger(things);
        List<Future<Long>> counts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                Callable<?> thing = doing.apply(client);
                counts.add(threads.submit(() -> repeat(thing, left)));
            }
        }
        for (Future<Long> count : counts) {
            result(count);
        }
    }

    private static long repeat(Callable<?> thing, AtomicInteger left) throws Exception {
        long done = 0;
        while (left.getAndDecrement() > 0) {
            thing.call();
            done++;
        }
        return done;
    }

    private static long repeat(Callable<?> thing, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            thing.call();
            done++;
        }
        return done;
    }

    private static long result(Future<Long> count) throws Exception {
        try {
            return count.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
