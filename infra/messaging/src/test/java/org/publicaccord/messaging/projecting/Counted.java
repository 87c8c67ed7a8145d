package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.bson.Document;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;

/** A row a subject: how many events it has, and what they say. */
final class Counted implements TopicProjection {

    private final Generations generations;
    private final String group;
    private final String topic;
    private final AtomicLong taken = new AtomicLong();
    private volatile Consumer<ReceivedEvent> hindrance = _ -> {};
    private volatile String refused = "";

    Counted(MongoDatabase database, String group, String topic) {
        this.generations = new Generations(database, "counted", "counted-1");
        this.group = group;
        this.topic = topic;
    }

    /** What happens before rows other than the first ones take an event. */
    void hinder(Consumer<ReceivedEvent> how) {
        hindrance = how;
    }

    /** An event that says so cannot be taken from now on. */
    void refuse(String data) {
        refused = data;
    }

    /** How many events rows have taken, of whatever generation. */
    long taken() {
        return taken.get();
    }

    long count(String subject) {
        Document row = generations.live().find(Filters.eq("_id", subject)).first();
        return row == null ? 0 : row.getInteger("count");
    }

    /** What the live rows say, whole. */
    List<String> checksum() {
        List<String> rows = new ArrayList<>();
        generations.live().find().map(Document::toJson).into(rows);
        rows.sort(String::compareTo);
        return rows;
    }

    @Override
    public Generations generations() {
        return generations;
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        rows.createIndex(new Document("count", 1));
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public void take(List<ReceivedEvent> events, MongoCollection<Document> rows) {
        events.forEach(it -> take(it, rows));
    }

    private void take(ReceivedEvent event, MongoCollection<Document> rows) {
        if (!rows.getNamespace().getCollectionName().equals("counted-1")) {
            hindrance.accept(event);
        }
        if (event.data().equals(refused)) {
            throw new IllegalArgumentException("cannot take " + event.data());
        }
        ProjectionRows.apply(
                rows,
                event.subject(),
                event,
                row -> {
                    taken.incrementAndGet();
                    return row.append("count", row.getInteger("count", 0) + 1)
                            .append("said", row.getString("said") + event.data());
                });
    }
}
