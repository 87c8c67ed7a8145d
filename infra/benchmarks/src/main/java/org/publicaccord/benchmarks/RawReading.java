package org.publicaccord.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.eventstore.storage.MongoCommitStorage;
import tools.jackson.databind.json.JsonMapper;

/** The driver alone, reading a whole collection of commits and decoding every event. */
final class RawReading {

    private static final int BATCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoCollection<Document> commits;

    RawReading(MongoDatabase database) {
        commits = database.getCollection(MongoCommitStorage.COLLECTION);
    }

    /** Reads all by one cursor; how many events there were. */
    long readAll() {
        long events = 0;
        for (Document commit : commits.find().batchSize(BATCH)) {
            for (Document event : commit.getList("events", Document.class)) {
                Binary payload = event.get("payload", Binary.class);
                events +=
                        JSON.readValue(payload.getData(), AccountEvent.Paid.class) == null ? 0 : 1;
            }
        }
        return events;
    }
}
