package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.publicaccord.messaging.consuming.SecondReading;
import org.publicaccord.messaging.consuming.SecondReading.Overtaken;
import org.publicaccord.messaging.consuming.SecondReading.Untakable;

/** Feeds rows from topics. */
final class TopicFeed implements Feed {

    private final SecondReading reading;
    private final TopicProjection projection;

    TopicFeed(SecondReading reading, TopicProjection projection) {
        this.reading = reading;
        this.projection = projection;
    }

    @Override
    public long head() {
        return reading.head();
    }

    @Override
    public long reached() {
        return reading.reached();
    }

    @Override
    public Map<String, Long> marks() {
        return reading.marks();
    }

    @Override
    public Map<String, String> passedOver() {
        return reading.passedOver();
    }

    @Override
    public void feed(MongoCollection<Document> rows) {
        try {
            reading.read(event -> projection.take(List.of(event), rows));
        } catch (Untakable untakable) {
            throw new RebuildFailed(String.valueOf(untakable.getMessage()), untakable);
        } catch (Overtaken overtaken) {
            throw new StartOver(String.valueOf(overtaken.getMessage()));
        }
    }

    @Override
    public void requireStillParked() {
        if (!reading.isStillParked()) {
            throw new StartOver("what was passed over has been replayed meanwhile");
        }
    }

    @Override
    public void close() {
        reading.close();
    }
}
