package org.publicaccord.messaging.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.publicaccord.messaging.Trouble;
import org.publicaccord.messaging.leases.Lease;
import org.publicaccord.messaging.leases.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fires what is due by the legal clock, a bounded batch at a time, the longest due first. Of
 * several instances the holder of the lease does. It looks at the clock five times a second, since
 * a clock that is moved tells nobody.
 */
final class DeadlineRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRunner.class);
    private static final int BATCH = 100;
    private static final int THREADS = 8;
    private static final long LOOK_AT_CLOCK_MILLIS = 200;
    private static final Duration LOOK_INTO_SCHEDULE = Duration.ofSeconds(2);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    static final String LEASE = "deadlines";

    private final StoredDeadlines deadlines;
    private final DeadlineHandler handler;
    private final Leases leases;
    private final InstantSource legal;
    private final NextDue nextDue;
    private volatile boolean stopping;
    private volatile Optional<Trouble> trouble = Optional.empty();
    private @Nullable Thread thread;
    private long lookedNanos;

    DeadlineRunner(
            StoredDeadlines deadlines,
            DeadlineHandler handler,
            Leases leases,
            InstantSource legal,
            NextDue nextDue) {
        this.deadlines = deadlines;
        this.handler = handler;
        this.leases = leases;
        this.legal = legal;
        this.nextDue = nextDue;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = false;
            thread = Thread.ofVirtual().name("deadlines").start(this::run);
        }
    }

    /** What keeps it from firing; empty if nothing does. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    private void run() {
        while (!stopping) {
            try {
                fireIfLeased();
                trouble = Optional.empty();
            } catch (RuntimeException failed) {
                trouble = Optional.of(Trouble.goingOn(trouble, failed.toString(), Instant.now()));
                LOG.warn("Deadlines wait after {}", failed.toString());
                LOG.debug("What made deadlines wait", failed);
                await(1_000);
            }
        }
    }

    private void fireIfLeased() {
        Optional<Lease> lease = leases.tryAcquire(LEASE);
        if (lease.isEmpty()) {
            await(leases.duration().toMillis() / 4);
            return;
        }
        try (Lease held = lease.get();
                ExecutorService threads =
                        Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().factory())) {
            deadlines.prepare();
            nextDue.lower(Instant.MIN);
            while (!stopping && held.held()) {
                if (mustLook() && fireDue(held, threads)) {
                    continue;
                }
                trouble = Optional.empty();
                await(LOOK_AT_CLOCK_MILLIS);
            }
        }
    }

    private boolean mustLook() {
        return nextDue.isDue(legal.instant())
                || System.nanoTime() - lookedNanos > LOOK_INTO_SCHEDULE.toNanos();
    }

    /** Fires one batch; answers whether there may be more at once. */
    private boolean fireDue(Lease lease, ExecutorService threads) {
        lookedNanos = System.nanoTime();
        Instant now = legal.instant();
        nextDue.forget();
        List<Deadline> due = deadlines.due(BATCH);
        if (due.size() == BATCH) {
            nextDue.lower(now);
        } else {
            deadlines.nextAfter(now).ifPresent(nextDue::lower);
        }
        fireAll(lease, threads, due);
        return due.size() == BATCH;
    }

    /** Contracts beside each other, the deadlines of one contract one after the other. */
    private void fireAll(Lease lease, ExecutorService threads, List<Deadline> due) {
        Map<String, List<Deadline>> byContract = new LinkedHashMap<>();
        for (Deadline deadline : due) {
            byContract
                    .computeIfAbsent(deadline.contractId(), it -> new ArrayList<>())
                    .add(deadline);
        }
        List<Callable<Void>> jobs = new ArrayList<>();
        for (List<Deadline> ofOneContract : byContract.values()) {
            jobs.add(() -> {
                ofOneContract.forEach(deadline -> fire(lease, deadline));
                return null;
            });
        }
        try {
            for (Future<Void> job : threads.invokeAll(jobs)) {
                job.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("deadlines could not be noted", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void fire(Lease lease, Deadline deadline) {
        if (stopping || !lease.held() || !deadlines.claim(deadline, lease.token())) {
            return;
        }
        try {
            handler.fire(deadline);
        } catch (RuntimeException failed) {
            LOG.warn("The deadline {} failed: {}", deadline.key(), failed.toString());
            LOG.debug("Why the deadline {} failed", deadline.key(), failed);
            deadlines.failed(deadline, lease.token(), failed.toString());
            return;
        }
        deadlines.done(deadline, lease.token());
    }

    private void await(long millis) {
        try {
            nextDue.await(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /** Lets the deadlines in hand end, and gives the lease back. */
    @Override
    public synchronized void stop() {
        stopping = true;
        nextDue.wake();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(STOPPING)) {
                    running.interrupt();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
