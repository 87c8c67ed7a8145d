package org.publicaccord.eventstore.snapshots;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes snapshots, outside every command's path: one after the other, of a stream at most one at a
 * time, and made of what the store holds, never of what a command has in hand. What finds no room
 * is taken another time: snapshots are never needed.
 */
public final class SnapshotTaking implements AutoCloseable {

    /** How many streams may wait. */
    private static final int MOST_WAITING = 256;

    private static final int LONGEST_CLOSE_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotTaking.class);

    private final Snapshots snapshots;
    private final SnapshotFigures figures;
    private final int every;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(
                    0,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    Thread.ofVirtual().name("snapshots").factory());

    /**
     * @param every after how many events of a stream a snapshot is due; 0 for never
     */
    public SnapshotTaking(Snapshots snapshots, SnapshotFigures figures, int every) {
        if (every < 0) {
            throw new IllegalArgumentException(
                    "snapshots are taken every %d events".formatted(every));
        }
        this.snapshots = snapshots;
        this.figures = figures;
        this.every = every;
    }

    /** A commit was appended. */
    public void appended(Commit commit) {
        if (every > 0 && commit.firstSequence() / every < commit.nextSequence() / every) {
            take(commit);
        }
    }

    /**
     * A stream was read to its end.
     *
     * @param replayed how many of its events had to be read
     */
    public void read(Commit latest, long replayed) {
        if (every > 0 && replayed >= every) {
            take(latest);
        }
    }

    private void take(Commit commit) {
        snapshots.kind(commit).ifPresent(kind -> take(commit.stream(), kind));
    }

    private void take(String stream, StateNames.Kind<?, ?> kind) {
        if (!waiting.add(stream)) {
            return;
        }
        try {
            executor.execute(() -> takeNow(stream, kind));
        } catch (RejectedExecutionException e) {
            waiting.remove(stream);
            figures.count(Outcome.DROPPED);
        }
    }

    private void takeNow(String stream, StateNames.Kind<?, ?> kind) {
        // Before it is read: what is appended meanwhile is due again.
        waiting.remove(stream);
        try {
            snapshots.take(stream, kind);
        } catch (RuntimeException e) {
            if (!executor.isShutdown()) {
                figures.count(Outcome.FAILED);
                LOG.warn("The snapshot of {} could not be taken: {}", stream, e.toString());
            }
        }
    }

    /** Takes no more; those that wait are taken another time. */
    @Override
    public void close() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("A snapshot is still being taken, and may fail");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
