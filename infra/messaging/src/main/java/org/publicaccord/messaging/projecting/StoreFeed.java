package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.ReadAhead;
import org.publicaccord.messaging.consuming.ProjectionRows;

/**
 * Feeds rows from the service's own store, in the order of its commits. While the rows of a window
 * are written, the window behind it is read.
 */
final class StoreFeed implements Feed {

    private static final String POSITION = "position";

    private final CommitTail tail;
    private final WindowReading reading;
    private long position;

    /** The window that follows the position; whoever closes this forgets about it. */
    private Optional<ReadAhead<Window>> ahead = Optional.empty();

    StoreFeed(CommitTail tail, StoreProjection projection, Map<String, Long> marks) {
        this.tail = tail;
        this.reading = new WindowReading(tail, projection);
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
        Window window = ahead.map(ReadAhead::await).orElseGet(() -> reading.after(position));
        Optional<ReadAhead<Window>> behind =
                window.more()
                        ? Optional.of(ReadAhead.begin(() -> reading.after(window.end())))
                        : Optional.empty();
        ProjectionRows.applyAll(rows, window.changes());
        position = window.end();
        ahead = behind;
    }

    /** Nothing is ever parked on the way from a service's own store. */
    @Override
    public void requireStillParked() {}

    @Override
    public void close() {
        ahead = Optional.empty();
    }
}
