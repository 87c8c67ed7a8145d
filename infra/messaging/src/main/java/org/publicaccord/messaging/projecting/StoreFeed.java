package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.Failures;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.RowChange;

/** Feeds rows from the service's own store, in the order of its commits. */
final class StoreFeed implements Feed {

    private static final String POSITION = "position";
    private static final int BATCH = 1_000;

    private final CommitTail tail;
    private final StoreProjection projection;
    private long position;

    StoreFeed(CommitTail tail, StoreProjection projection, Map<String, Long> marks) {
        this.tail = tail;
        this.projection = projection;
        this.position = marks.getOrDefault(POSITION, 0L);
    }

    @Override
    public long head() {
        return tail.head();
    }

    @Override
    public long reached() {
        return position;
    }

    @Override
    public Map<String, Long> marks() {
        return Map.of(POSITION, position);
    }

    @Override
    public Map<String, String> passedOver() {
        return Map.of();
    }

    @Override
    public void feed(MongoCollection<Document> rows) {
        List<Commit> commits = tail.after(position, BATCH);
        if (!commits.isEmpty()) {
            ProjectionRows.applyAll(
                    rows,
                    commits.stream()
                            .flatMap(commit -> commit.recordedEvents().stream())
                            .flatMap(this::changes)
                            .toList());
            position = commits.getLast().position();
        }
    }

    private Stream<RowChange> changes(RecordedEvent event) {
        return naming(event, () -> projection.changes(event)).stream()
                .map(it ->
                        new RowChange(
                                it.row(),
                                it.stream(),
                                it.sequence(),
                                row -> naming(event, () -> it.change().apply(row))));
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

    /** Nothing is ever parked on the way from a service's own store. */
    @Override
    public void requireStillParked() {}

    @Override
    public void close() {}
}
