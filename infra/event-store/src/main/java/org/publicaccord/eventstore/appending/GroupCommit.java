package org.publicaccord.eventstore.appending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Tail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends the commits of one process: whatever waits goes into one ordered write, one write at a
 * time, when none is under way and its {@link Company} is there. So a position is given only when
 * its predecessor is written, and waiting costs nobody much more than one write of others.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);
    private static final Optional<Waiting> WAKE_UP = Optional.empty();
    private static final long LOOK_AGAIN_NANOS = 50_000;
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final Limits limits;
    private final BatchWriter writer;
    private final BlockingQueue<Optional<Waiting>> queue;
    private final Company company;
    private final Thread thread;
    private volatile boolean closing;

    public GroupCommit(CommitStorage storage, Tail tail, Limits limits) {
        this.limits = limits;
        this.writer = new BatchWriter(storage, tail);
        this.queue = new ArrayBlockingQueue<>(limits.queue());
        this.company = new Company(limits.batch());
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
        if (closing || !queue.offer(Optional.of(waiting))) {
            throw new StoreOverloaded(
                    closing
                            ? "the event store is closing"
                            : "%d changes are waiting already".formatted(limits.queue()));
        }
        return waiting.await(limits.patience());
    }

    private void run() {
        boolean open = true;
        while (open) {
            takeNext().ifPresent(this::write);
            open = !closing || !queue.isEmpty();
        }
    }

    private void write(Waiting first) {
        awaitCompany();
        List<Waiting> batch = batchFrom(first);
        long begun = System.nanoTime();
        writer.write(batch);
        company.wrote(batch.size(), queue.size(), System.nanoTime() - begun);
    }

    private void awaitCompany() {
        long begun = System.nanoTime();
        while (!closing && company.isAwaited(1 + queue.size(), System.nanoTime() - begun)) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private Optional<Waiting> takeNext() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            closing = true;
            return Optional.empty();
        }
    }

    private List<Waiting> batchFrom(Waiting first) {
        List<Waiting> batch = new ArrayList<>();
        long bytes = 0;
        Optional<Waiting> next = Optional.of(first);
        while (next.isPresent()) {
            if (next.get().send()) {
                batch.add(next.get());
                bytes += next.get().draft().weight();
            }
            next = batch.size() < limits.batch() ? takeIfRoom(bytes) : Optional.empty();
        }
        return batch;
    }

    private Optional<Waiting> takeIfRoom(long bytes) {
        Optional<Waiting> next = Optional.ofNullable(queue.peek()).flatMap(waiting -> waiting);
        boolean fits =
                next.isPresent() && bytes + next.get().draft().weight() <= limits.batchBytes();
        return fits ? queue.remove() : Optional.empty();
    }

    /** Takes no more drafts and writes those that wait. */
    @Override
    public void close() {
        closing = true;
        if (!queue.offer(WAKE_UP)) {
            LOG.debug("The appender is busy and will see by itself that it is closing");
        }
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
