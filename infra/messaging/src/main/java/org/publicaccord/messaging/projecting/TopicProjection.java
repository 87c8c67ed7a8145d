package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.publicaccord.messaging.consuming.CollectingConsumer;
import org.publicaccord.messaging.consuming.ReceivedEvent;

/** A projection of published events. */
public non-sealed interface TopicProjection extends Projection, CollectingConsumer {

    /**
     * Takes events into rows, through {@link org.publicaccord.messaging.consuming.ProjectionRows}:
     * taking them twice changes nothing.
     *
     * @param events those of a stream in their order
     * @param rows the only thing that it may change
     */
    void take(List<ReceivedEvent> events, MongoCollection<Document> rows);

    @Override
    default void consumeAll(List<ReceivedEvent> events) {
        generations().write(rows -> take(events, rows));
    }
}
