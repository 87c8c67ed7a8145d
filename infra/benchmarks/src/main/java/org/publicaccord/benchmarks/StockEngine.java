package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own MongoDB engine, at its defaults, with its indexes; a peer to measure against. */
final class StockEngine {

    private StockEngine() {}

    @SuppressWarnings("deprecation") // The one way that it offers to make its indexes.
    static EventStorageEngine on(MongoDatabase database) {
        Serializer serializer = Jackson3Serializer.builder().build();
        MongoEventStorageEngine engine =
                MongoEventStorageEngine.builder()
                        .mongoTemplate(
                                DefaultMongoTemplate.builder().mongoDatabase(database).build())
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
        engine.ensureIndexes();
        return engine;
    }
}
