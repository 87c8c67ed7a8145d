package org.publicaccord.eventstore.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;

/**
 * The tail of a storage. The appender of this process wakes those who wait; what other processes
 * append is looked for every few milliseconds, by whoever waits, for all of them.
 */
public final class Tail implements CommitTail {

    private static final int FIRST_WINDOW = 16;
    private static final int WIDEST_WINDOW = 256;
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private final CommitStorage storage;
    private final AtomicLong known = new AtomicLong();
    private final AtomicLong lastPoll = new AtomicLong(System.nanoTime() - POLL_NANOS);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    public Tail(CommitStorage storage) {
        this.storage = storage;
    }

    @Override
    public List<Commit> after(long position, int limit) {
        if (position < 0 || limit < 1 || limit > CommitStorage.MAX_WINDOW) {
            throw new IllegalArgumentException(
                    "not %d commits after %d".formatted(limit, position));
        }
        List<Commit> read = new ArrayList<>();
        long next = position;
        while (read.size() < limit) {
            int asked = Math.min(window(next), limit - read.size());
            List<Commit> found = storage.following(next, asked);
            read.addAll(found);
            next += found.size();
            advancedTo(next);
            if (found.size() < asked) {
                break;
            }
        }
        return read;
    }

    /** As wide as what is known to be there, so that looking for what is new stays cheap. */
    private int window(long position) {
        return Math.clamp(known.get() - position, FIRST_WINDOW, WIDEST_WINDOW);
    }

    @Override
    public long head() {
        long head = storage.tail(known.get());
        advancedTo(head);
        return head;
    }

    @Override
    public boolean awaitBeyond(long position, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (known.get() <= position) {
            poll(position);
            long left = deadline - System.nanoTime();
            if (known.get() <= position && (left <= 0 || !sleep(position, left))) {
                return false;
            }
        }
        return true;
    }

    /** Says that a position exists, and wakes those who wait for it. */
    public void advancedTo(long position) {
        if (known.getAndAccumulate(position, Math::max) < position) {
            lock.lock();
            try {
                advanced.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void poll(long position) {
        long last = lastPoll.get();
        long now = System.nanoTime();
        // One look serves all who wait.
        boolean mine = now - last >= POLL_NANOS && lastPoll.compareAndSet(last, now);
        if (mine && storage.at(position + 1).isPresent()) {
            advancedTo(position + 1);
        }
    }

    private boolean sleep(long position, long nanos) {
        lock.lock();
        try {
            long left = Math.min(nanos, POLL_NANOS);
            while (known.get() <= position && left > 0) {
                left = advanced.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
