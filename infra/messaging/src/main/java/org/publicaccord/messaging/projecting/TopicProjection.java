package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ReceivedEvent;

/** A projection of published events. */
public non-sealed interface TopicProjection extends Projection, EventConsumer {

    /**
     * Takes an event into rows, through {@link
     * org.publicaccord.messaging.consuming.ProjectionRows}: taking it twice changes nothing.
     *
     * @param rows the only thing that it may change
     */
    void take(ReceivedEvent event, MongoCollection<Document> rows);

    @Override
    default void consume(ReceivedEvent event) {
        generations().write(rows -> take(event, rows));
    }
}
