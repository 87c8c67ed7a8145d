package org.publicaccord.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Registers of a running platform that hold many times the rows of the one it has: each row is one
 * of the register's own under another contract's id. Which of them lists are read from, says the
 * pointer by which a rebuilt register takes the place of the one before.
 */
final class RegisterCopies {

    private static final String ORIGINAL = "register-1";
    private static final String PREFIX = "bench-";
    private static final int BATCH = 1_000;

    /** Readers may go on for a second with what they knew. */
    private static final int UNTIL_ALL_KNOW_MILLIS = 1_200;

    private final MongoDatabase database;

    /**
     * @param database the contract service's
     */
    RegisterCopies(MongoDatabase database) {
        this.database = database;
    }

    /** One of them. */
    MongoCollection<Document> named(String name) {
        return database.getCollection(PREFIX + name);
    }

    /** Makes one of so many rows, with the indexes of the original. */
    MongoCollection<Document> copy(String name, int rows) {
        MongoCollection<Document> original = database.getCollection(ORIGINAL);
        MongoCollection<Document> copies = named(name);
        for (Document index : original.listIndexes()) {
            Document key = index.get("key", Document.class);
            if (!key.containsKey("_id")) {
                copies.createIndex(key);
            }
        }
        List<Document> patterns = original.find().into(new ArrayList<>());
        // In their order, in which a store takes many at once the fastest.
        List<String> ids =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(rows).sorted().toList();
        List<Document> batch = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            batch.add(another(patterns.get(row % patterns.size()), ids.get(row)));
            if (batch.size() == BATCH || row == rows - 1) {
                copies.insertMany(batch);
                batch.clear();
            }
        }
        return copies;
    }

    /** A row of the original. */
    Document some() {
        Document row = database.getCollection(ORIGINAL).find().first();
        if (row == null) {
            throw new IllegalStateException("the register is empty");
        }
        return row;
    }

    private static Document another(Document row, String other) {
        String id = row.getString("_id");
        Document copy = new Document();
        row.forEach((field, value) ->
                copy.append(field, value instanceof String text ? text.replace(id, other) : value));
        return copy;
    }

    /** Has lists read from a register, and returns once they are. */
    void read(String name) throws InterruptedException {
        database.getCollection("projections")
                .updateOne(
                        new Document("_id", "register"),
                        Updates.combine(
                                Updates.set("live", PREFIX + name),
                                Updates.set("written", List.of(ORIGINAL)),
                                Updates.setOnInsert("fence", 0L)),
                        new UpdateOptions().upsert(true));
        Thread.sleep(UNTIL_ALL_KNOW_MILLIS);
    }
}
