package org.publicaccord.eventstore.appending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Tail;

/**
 * Appends the commits of one process: whatever waits goes into one ordered write, one write at a
 * time, at once when none is under way. So a position is given only when its predecessor is
 * written, and waiting costs nobody more than one write of others.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);
    private static final long IDLE_MILLIS = 100;

    private final Limits limits;
    private final BatchWriter writer;
    private final BlockingQueue<Waiting> queue;
    private final Thread thread;
    private volatile boolean closing;

    public GroupCommit(CommitStorage storage, Tail tail, Limits limits) {
        this.limits = limits;
        this.writer = new BatchWriter(storage, tail);
        this.queue = new ArrayBlockingQueue<>(limits.queue());
        this.thread = Thread.ofVirtual().name("group-commit").start(this::run);
    }

    /**
     * Appends a draft and waits until it is durable or refused.
     *
     * @throws StoreOverloaded if it was not stored, for want of room or time
     * @throws OutcomeUnknown if nobody can tell whether it was stored; append it again to find out
     */
    public Appended append(Draft draft) {
        Waiting waiting = new Waiting(draft);
        if (closing || !queue.offer(waiting)) {
            throw new StoreOverloaded(
                    closing
                            ? "the event store is closing"
                            : "%d changes are waiting already".formatted(limits.queue()));
        }
        return waiting.await(limits.patience());
    }

    private void run() {
        @Nullable Waiting first = next();
        while (first != null || !closing) {
            if (first != null) {
                writer.write(batchFrom(first));
            }
            first = next();
        }
    }

    private @Nullable Waiting next() {
        try {
            return queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closing = true;
            return queue.poll();
        }
    }

    private List<Waiting> batchFrom(Waiting first) {
        List<Waiting> batch = new ArrayList<>();
        long bytes = 0;
        @Nullable Waiting next = first;
        while (next != null) {
            if (next.send()) {
                batch.add(next);
                bytes += next.draft().weight();
            }
            next =
                    batch.size() < limits.batch() && roomFor(queue.peek(), bytes)
                            ? queue.poll()
                            : null;
        }
        return batch;
    }

    private boolean roomFor(@Nullable Waiting next, long bytes) {
        return next != null && bytes + next.draft().weight() <= limits.batchBytes();
    }

    /** Takes no more drafts and writes those that wait. */
    @Override
    public void close() {
        closing = true;
        try {
            if (!thread.join(LONGEST_CLOSE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
