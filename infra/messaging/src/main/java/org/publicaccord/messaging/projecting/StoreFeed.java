package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.Failures;
import org.publicaccord.messaging.consuming.SideBySide;

/** Feeds rows from the service's own store, in the order of its commits. */
final class StoreFeed implements Feed {

    private static final String POSITION = "position";
    private static final int BATCH = 500;

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
        Map<String, List<Commit>> byStream = new LinkedHashMap<>();
        for (Commit commit : commits) {
            byStream.computeIfAbsent(commit.stream(), _ -> new ArrayList<>()).add(commit);
        }
        SideBySide.each(
                byStream.values(),
                ofOneStream ->
                        ofOneStream.forEach(commit ->
                                commit.recordedEvents().forEach(event -> take(event, rows))));
        if (!commits.isEmpty()) {
            position = commits.getLast().position();
        }
    }

    private void take(RecordedEvent event, MongoCollection<Document> rows) {
        try {
            projection.take(event, rows);
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
