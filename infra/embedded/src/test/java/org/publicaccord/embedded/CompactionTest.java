package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.Compaction.Tidiness;

@Tag("trial")
class CompactionTest {

    /** {@code -Dpublicaccord.trial.events=200000} takes some minutes. */
    private static final int EVENTS = Integer.getInteger("publicaccord.trial.events", 3_000);

    private static final int BATCH = 50;
    private static final Random RANDOM = new Random(20_261_122);

    /** As usual, but for files that a test can fill, and without the wait for a power cut. */
    private static final Tidiness SMALL =
            new Tidiness(
                    Duration.ofMillis(100),
                    1 << 20,
                    Tidiness.USUAL.quiet(),
                    Tidiness.USUAL.busy(),
                    1 << 20,
                    Tidiness.USUAL.closed(),
                    Tidiness.USUAL.look(),
                    Tidiness.USUAL.pause());

    private static final Tidiness SMALL_WHEN_BUSY =
            new Tidiness(
                    SMALL.retention(),
                    SMALL.smallBytes(),
                    SMALL.quiet(),
                    SMALL.busy(),
                    1L << 50,
                    SMALL.closed(),
                    SMALL.look(),
                    SMALL.pause());

    private static final Tidiness NEVER =
            new Tidiness(
                    Duration.ofSeconds(10),
                    1L << 50,
                    1,
                    1,
                    1L << 50,
                    1,
                    Duration.ofDays(1),
                    Duration.ZERO);

    @TempDir Path directory;

    /** Each event is a commit, and changes the row of its contract; as the services do. */
    @Test
    void afterACleanStopTheFileIsAtMostThreeTimesTheDatasJson() throws IOException {
        long json;
        long running;
        // From some 50,000 events on, the usual way has something to do.
        Tidiness tidiness = EVENTS < 50_000 ? SMALL : Tidiness.USUAL;
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, tidiness);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, EVENTS);
            json = jsonBytes(client, EVENTS);
            running = fileBytes();
        }
        System.out.printf(
                "%d events: %d bytes of JSON, file %d before and %d after the stop, ratio %.2f%n",
                EVENTS, json, running, fileBytes(), (double) fileBytes() / json);
        assertThat(fileBytes()).isLessThan(3 * json);
        assertEverythingIsThere(EVENTS);
    }

    /** The trial must be able to fail: without compaction the file is a multiple. */
    @Test
    void theSameTrialSeesAFileThatIsNotCompacted() throws IOException {
        long json;
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, NEVER);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, 1_500);
            json = jsonBytes(client, 1_500);
        }
        assertThat(fileBytes()).isGreaterThan(3 * json);
    }

    @Test
    void aBloatedFileShrinksInAQuietMoment() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, NEVER);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, 1_500);
        }
        long bloated = fileBytes();
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, SMALL);
                MongoClient client = MongoClients.create(store.uri())) {
            rows(client).insertOne(new Document("_id", "something that wakes the store"));
            await().atMost(Duration.ofSeconds(30)).until(() -> fileBytes() < bloated / 2);
            assertThat(commits(client).find(Filters.eq(1_500L)).first()).isNotNull();
        }
        assertEverythingIsThere(1_500);
    }

    /** Of the same file that is compacted in a quiet moment. */
    @Test
    void whileManyCommandsComeAFileThatIsNotLargeMakesNoneWait() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, NEVER);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, 1_500);
        }
        try (MVStore file = MVStore.open(directory.resolve("store.mv").toString())) {
            assertThat(new Compaction(file, SMALL_WHEN_BUSY).step(false).bloated()).isFalse();
            assertThat(new Compaction(file, SMALL_WHEN_BUSY).step(true).bloated()).isTrue();
            assertThat(new Compaction(file, SMALL).step(false).bloated()).isTrue();
        }
    }

    @Test
    void whatADroppedCollectionTookIsGivenBack() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, SMALL);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, 1_500);
        }
        long whole = fileBytes();
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, SMALL);
                MongoClient client = MongoClients.create(store.uri())) {
            commits(client).drop();
        }
        assertThat(fileBytes()).isLessThan(whole / 2);
    }

    @Test
    void aCopyThatWasKilledIsForgotten() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, NEVER);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, 500);
        }
        Path unfinished = directory.resolve("store.mv.compacting");
        Files.writeString(unfinished, "half a file");
        assertEverythingIsThere(500);
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void aCopyThatFailsLeavesTheFileAsItWas() throws IOException {
        Path inTheWay = directory.resolve("store.mv.compacting").resolve("something");
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, SMALL);
                MongoClient client = MongoClients.create(store.uri())) {
            happen(client, 1_000);
            Files.createDirectories(inTheWay);
        }
        assertThat(inTheWay).exists();
        assertEverythingIsThere(1_000);
    }

    private static void happen(MongoClient client, int events) {
        commits(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        commits(client)
                .createIndex(Indexes.ascending("commandId"), new IndexOptions().unique(true));
        Map<String, Integer> sequences = new TreeMap<>();
        for (int from = 1; from <= events; from += BATCH) {
            List<Document> batch = new ArrayList<>();
            for (long position = from; position < from + BATCH && position <= events; position++) {
                String stream = stream(RANDOM.nextInt(events / 10));
                int sequence = sequences.merge(stream, 1, Integer::sum) - 1;
                batch.add(commit(position, stream, sequence));
            }
            commits(client).insertMany(batch);
            for (Document commit : batch) {
                String stream = commit.getString("stream");
                rows(client).bulkWrite(List.of(row(stream, sequences.get(stream))));
            }
        }
    }

    private static String stream(int number) {
        return UUID.nameUUIDFromBytes(("contract " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Document commit(long position, String stream, int sequence) {
        byte[] hash = new byte[32];
        RANDOM.nextBytes(hash);
        Document event =
                new Document("id", UUID.randomUUID().toString())
                        .append("name", "contract.corrected")
                        .append("revision", 1)
                        .append("payload", new Binary(payload()))
                        .append("metadata", new Document("organisation", "GB-LAC-E09000033"));
        return new Document("_id", position)
                .append("key", stream + ":" + sequence)
                .append("stream", stream)
                .append("firstSequence", (long) sequence)
                .append("commandId", HexFormat.of().formatHex(hash))
                .append("time", new Date(position))
                .append("events", List.of(event));
    }

    private static byte[] payload() {
        byte[] letters = new byte[300 + RANDOM.nextInt(400)];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + RANDOM.nextInt(26));
        }
        return letters;
    }

    private static ReplaceOneModel<Document> row(String stream, int version) {
        Document row =
                new Document("_id", stream)
                        .append("summary", new String(payload(), StandardCharsets.US_ASCII))
                        .append("_version", (long) version);
        return new ReplaceOneModel<>(
                Filters.eq("_id", stream), row, new ReplaceOptions().upsert(true));
    }

    /** By keys, a few at a time, as the services read. */
    private static long jsonBytes(MongoClient client, int events) {
        return jsonBytes(commits(client), LongStream.rangeClosed(1, events).boxed().toList())
                + jsonBytes(
                        rows(client),
                        IntStream.range(0, events / 10).mapToObj(CompactionTest::stream).toList());
    }

    private static long jsonBytes(MongoCollection<Document> collection, List<?> ids) {
        long sum = 0;
        for (List<?> some : portions(ids)) {
            for (Document document : collection.find(Filters.in("_id", some))) {
                sum += document.toJson().getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return sum;
    }

    private void assertEverythingIsThere(int events) {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0, NEVER);
                MongoClient client = MongoClients.create(store.uri())) {
            List<String> keys = new ArrayList<>();
            for (List<Long> some : portions(LongStream.rangeClosed(1, events).boxed().toList())) {
                commits(client)
                        .find(Filters.in("_id", some))
                        .forEach(commit -> keys.add(commit.getString("key")));
            }
            assertThat(keys).hasSize(events).doesNotHaveDuplicates();
            long found = 0;
            for (List<String> some : portions(keys)) {
                found += commits(client).countDocuments(Filters.in("key", some));
            }
            assertThat(found).isEqualTo(events);
        }
    }

    private static <T> List<List<T>> portions(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + 1_000)
                .mapToObj(from -> all.subList(from, Math.min(from + 1_000, all.size())))
                .toList();
    }

    private long fileBytes() throws IOException {
        return Files.size(directory.resolve("store.mv"));
    }

    private static MongoCollection<Document> commits(MongoClient client) {
        return database(client).getCollection("commits");
    }

    private static MongoCollection<Document> rows(MongoClient client) {
        return database(client).getCollection("register");
    }

    private static MongoDatabase database(MongoClient client) {
        return client.getDatabase("trial")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
