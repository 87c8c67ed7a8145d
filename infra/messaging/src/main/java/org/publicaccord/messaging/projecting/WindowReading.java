package org.publicaccord.messaging.projecting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.Failures;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Feed.RebuildFailed;

/** Reads commits and makes of them what is to change in rows. Changes nothing anywhere. */
final class WindowReading {

    /**
     * A window that has so many events is full. The wider it is, the more of its events concern the
     * same rows, which are read and written once a window; the narrower, the less time and memory
     * it takes, and the less writers are held up at the end of a rebuild.
     */
    static final int ENOUGH_EVENTS = 4_000;

    /** So is one that has so many bytes. */
    static final long ENOUGH_BYTES = 4 * 1024 * 1024;

    /** How many commits are read at a time, and so by how many a full window may be fuller. */
    static final int STEP = 256;

    private final CommitTail tail;
    private final StoreProjection projection;

    WindowReading(CommitTail tail, StoreProjection projection) {
        this.tail = tail;
        this.projection = projection;
    }

    /**
     * The window that follows a position.
     *
     * @throws RebuildFailed if one of its events cannot be taken; also when a change is made
     */
    Window after(long position) {
        List<RowChange> changes = new ArrayList<>();
        long end = position;
        int events = 0;
        long bytes = 0;
        while (events < ENOUGH_EVENTS && bytes < ENOUGH_BYTES) {
            // Every commit has an event, so more would not be needed.
            int asked = Math.min(STEP, ENOUGH_EVENTS - events);
            List<Commit> commits = tail.after(end, asked);
            for (Commit commit : commits) {
                commit.recordedEvents().forEach(event -> changes.addAll(changes(event)));
                end = commit.position();
                events += commit.events().size();
                bytes += commit.weight();
            }
            if (commits.size() < asked) {
                return new Window(changes, end, false);
            }
        }
        return new Window(changes, end, true);
    }

    private List<RowChange> changes(RecordedEvent event) {
        return naming(event, () -> projection.changes(event)).stream()
                .map(it ->
                        new RowChange(
                                it.row(),
                                it.stream(),
                                it.sequence(),
                                row -> naming(event, () -> it.change().apply(row))))
                .toList();
    }

    private static <T> T naming(RecordedEvent event, Supplier<T> taking) {
        try {
            return taking.get();
        } catch (RuntimeException failed) {
            if (Failures.isTransient(failed)) {
                throw failed;
            }
            throw new RebuildFailed(
                    "the event %s at position %d (%s) cannot be taken: %s"
                            .formatted(
                                    event.id(),
                                    event.position(),
                                    event.name(),
                                    Failures.because(failed)),
                    failed);
        }
    }
}
