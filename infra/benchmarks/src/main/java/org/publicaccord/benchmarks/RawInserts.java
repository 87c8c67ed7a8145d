package org.publicaccord.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.publicaccord.eventstore.storage.MongoCommitStorage;

/** The driver alone: documents like a commit, one after another, under the same unique indexes. */
final class RawInserts {

    private final AtomicLong ids = new AtomicLong();
    private final MongoCollection<Document> collection;
    private final Document pattern;

    /**
     * @param commits a database that holds commits, one of which is the pattern
     */
    RawInserts(MongoDatabase database, MongoDatabase commits) {
        Document first = commits.getCollection(MongoCommitStorage.COLLECTION).find().first();
        if (first == null) {
            throw new IllegalArgumentException("there is no commit to make others like it");
        }
        pattern = first;
        collection = database.getCollection("raw");
        IndexOptions unique = new IndexOptions().unique(true);
        collection.createIndex(Indexes.ascending("key"), unique);
        collection.createIndex(Indexes.ascending("commandId"), unique);
    }

    /** What a client does. */
    Callable<Object> client() {
        return () -> {
            String id = UUID.randomUUID().toString();
            Document document =
                    new Document(pattern)
                            .append("_id", ids.incrementAndGet())
                            .append("key", id + ":0")
                            .append("stream", id)
                            .append("commandId", id);
            return collection.insertOne(document);
        };
    }
}
