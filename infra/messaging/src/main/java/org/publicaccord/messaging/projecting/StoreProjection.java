package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.publicaccord.eventstore.RecordedEvent;

/**
 * A projection of the service's own events, in the order of its store. Whoever feeds the live rows
 * writes them through its {@link Generations}.
 */
public non-sealed interface StoreProjection extends Projection {

    /**
     * Takes an event into rows, through {@link
     * org.publicaccord.messaging.consuming.ProjectionRows}: taking it twice changes nothing.
     *
     * @param rows the only thing that it may change
     */
    void take(RecordedEvent event, MongoCollection<Document> rows);
}
