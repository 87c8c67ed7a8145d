package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir Path directory;

    @Test
    void keepsItsAddressItsDocumentsAndItsUniqueIndexOverARestart() {
        String uri;
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            uri = store.uri();
            facts(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            facts(client).insertOne(new Document("_id", 1L).append("key", "a"));
        }
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(store.uri()).isEqualTo(uri).startsWith("mongodb://127.0.0.1:");
            assertThat(facts(client).find(Filters.eq("key", "a")).first()).containsEntry("_id", 1L);
            anOrderedInsertStopsAtTheDuplicateAndKeepsWhatCameBefore(client);
            aChangeUnderAConditionIsMadeOnlyIfItHolds(client);
            theDirectoryCannotBeTakenTwice();
        }
    }

    private static void anOrderedInsertStopsAtTheDuplicateAndKeepsWhatCameBefore(
            MongoClient client) {
        assertThatThrownBy(() ->
                        facts(client)
                                .insertMany(
                                        List.of(
                                                new Document("_id", 2L).append("key", "b"),
                                                new Document("_id", 3L).append("key", "a"),
                                                new Document("_id", 4L).append("key", "d"))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        refused -> {
                            assertThat(refused.getWriteErrors().getFirst().getCode())
                                    .isEqualTo(11000);
                            assertThat(refused.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
                            assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(1);
                        });
        assertThat(facts(client).find().map(found -> found.getLong("_id")))
                .containsExactlyInAnyOrder(1L, 2L);
    }

    private static void aChangeUnderAConditionIsMadeOnlyIfItHolds(MongoClient client) {
        Bson held = Filters.and(Filters.eq("_id", 1L), Filters.eq("key", "a"));
        Bson broken = Filters.and(Filters.eq("_id", 1L), Filters.eq("key", "b"));
        Document both = new Document("_id", 1L).append("key", "b");

        assertThat(facts(client).countDocuments(held)).isEqualTo(1);
        assertThat(facts(client).find(both)).isEmpty();
        assertThat(facts(client).updateOne(broken, Updates.set("seen", 1)).getMatchedCount())
                .isZero();
        assertThat(facts(client).updateOne(held, Updates.set("seen", 1)).getMatchedCount())
                .isEqualTo(1);
    }

    private void theDirectoryCannotBeTakenTwice() {
        assertThatThrownBy(() -> EmbeddedStore.start(directory, 0))
                .isInstanceOf(EmbeddedFailure.class)
                .hasMessageContaining("is in use by another process");
    }

    @Test
    void twoIncrementsNeverReturnTheSameNumber() throws Exception {
        Set<Integer> returned = ConcurrentHashMap.newKeySet();
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            facts(client).insertOne(new Document("_id", "counter").append("count", 0));
            try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 16; i++) {
                    clients.execute(() -> {
                        for (int j = 0; j < 100; j++) {
                            returned.add(increment(client));
                        }
                    });
                }
            }
        }
        assertThat(returned).hasSize(1_600);
    }

    private static int increment(MongoClient client) {
        return facts(client)
                .findOneAndUpdate(
                        Filters.eq("counter"),
                        Updates.inc("count", 1),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))
                .getInteger("count");
    }

    @Test
    void storesFilesInGridFs() {
        byte[] content = new byte[700_000];
        new Random(7).nextBytes(content);
        ObjectId id;
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            id = bucket(client).uploadFromStream("original", new ByteArrayInputStream(content));
        }
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            bucket(client).downloadToStream(id, read);
            assertThat(read.toByteArray()).isEqualTo(content);
            bucket(client).delete(id);
            assertThat(bucket(client).find().first()).isNull();
        }
    }

    private static GridFSBucket bucket(MongoClient client) {
        return GridFSBuckets.create(client.getDatabase("test"));
    }

    private static MongoCollection<Document> facts(MongoClient client) {
        return client.getDatabase("test").getCollection("facts");
    }
}
