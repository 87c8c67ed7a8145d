package org.publicaccord.messaging.deadlines;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * When this instance has to look into the schedule next: an earliest bound in legal time, kept in
 * memory, so that an idle schedule costs nothing. Deadlines that other instances set are found by
 * looking now and then.
 */
final class NextDue {

    private final AtomicReference<Instant> earliest = new AtomicReference<>(Instant.MIN);
    private final Semaphore wakeUps = new Semaphore(0);

    /** Something is due then, or earlier. */
    void lower(Instant dueAt) {
        earliest.accumulateAndGet(dueAt, (a, b) -> a.isBefore(b) ? a : b);
    }

    /** Forgets the bound; the caller looks into the schedule and lowers it to what it finds. */
    void forget() {
        earliest.set(Instant.MAX);
    }

    boolean isDue(Instant now) {
        return !earliest.get().isAfter(now);
    }

    void wake() {
        wakeUps.release();
    }

    /** Waits, at most so long, for {@link #wake}. */
    void await(long millis) throws InterruptedException {
        if (wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
