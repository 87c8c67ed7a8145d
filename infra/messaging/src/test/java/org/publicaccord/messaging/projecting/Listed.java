package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.RowChange;

/** A row a stream: the ids of its events. */
final class Listed implements StoreProjection {

    private final Generations generations;
    private volatile Consumer<RecordedEvent> reading = _ -> {};
    private volatile Consumer<RecordedEvent> applying = _ -> {};

    Listed(MongoDatabase database) {
        this.generations = new Generations(database, "listed", "listed");
    }

    /** What happens before it is said what an event means. */
    void whenReading(Consumer<RecordedEvent> what) {
        reading = what;
    }

    /** What happens before a row takes an event. */
    void whenApplying(Consumer<RecordedEvent> what) {
        applying = what;
    }

    /** As the service's own processor feeds the live rows. */
    void feed(RecordedEvent event) {
        changes(event)
                .forEach(change -> generations.write(rows -> ProjectionRows.apply(rows, change)));
    }

    @Override
    public Generations generations() {
        return generations;
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        rows.createIndex(new Document("ids", 1));
    }

    @Override
    public List<RowChange> changes(RecordedEvent event) {
        reading.accept(event);
        return List.of(
                new RowChange(
                        event.stream(),
                        event.stream(),
                        event.sequence(),
                        row -> {
                            applying.accept(event);
                            return row.append("ids", row.get("ids", "") + " " + event.id());
                        }));
    }

    List<String> checksum() {
        List<String> rows = new ArrayList<>();
        generations.live().find().map(Document::toJson).into(rows);
        rows.sort(String::compareTo);
        return rows;
    }
}
