package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * Rows that are made of events and of nothing else, so that they can be made again. A service
 * offers a bean each.
 */
public sealed interface Projection permits TopicProjection, StoreProjection {

    /** Which collections hold its rows. */
    Generations generations();

    /** Makes the indexes of a collection of its rows; making them again changes nothing. */
    void prepare(MongoCollection<Document> rows);
}
