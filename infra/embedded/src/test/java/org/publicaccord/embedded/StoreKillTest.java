package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.Compaction.Tidiness;
import org.slf4j.LoggerFactory;

/**
 * Clients write, the store is killed with SIGKILL in the middle, and what it had acknowledged is
 * looked for after a restart.
 */
@Tag("trial")
class StoreKillTest {

    private static final long SEED = 20_261_122;
    private static final int SINGLE_WRITERS = 4;
    private static final int BATCH_WRITERS = 2;
    private static final int COUNTERS = 2;
    private static final int BATCH = 50;

    @TempDir Path directory;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> counted = new ConcurrentHashMap<>();
    private final Random random = new Random(SEED);
    private long stepsOfCompaction;

    private record Found(int acknowledged, int lost, int unindexed, int countsLost) {}

    @Test
    void everyAcknowledgedWriteIsThereAfterEachOfSixKills() {
        for (int round = 1; round <= 7; round++) {
            Found found = lookAndWriteUntilKilled(Store.class, round);
            System.out.println(
                    "store after %d kills (seed %d): %s".formatted(round - 1, SEED, found));
            assertThat(found).isEqualTo(new Found(found.acknowledged(), 0, 0, 0));
        }
        assertThat(acknowledged).hasSizeGreaterThan(1_000);
    }

    /** As above, while the file is put in order all the time. */
    @Test
    void everyAcknowledgedWriteIsThereAfterEachOfSixKillsAmidCompaction() {
        for (int round = 1; round <= 7; round++) {
            Found found = lookAndWriteUntilKilled(CompactingStore.class, round);
            System.out.println(
                    "compacting store after %d kills (seed %d, %d steps of compaction): %s"
                            .formatted(round - 1, SEED, stepsOfCompaction, found));
            assertThat(found).isEqualTo(new Found(found.acknowledged(), 0, 0, 0));
        }
        assertThat(stepsOfCompaction).isGreaterThan(6);
        assertThat(acknowledged).hasSizeGreaterThan(200);
    }

    /** The trial must be able to fail: the stock backend acknowledges first and writes later. */
    @Test
    void theSameTrialSeesTheStockBackendLoseWrites() {
        int lost = 0;
        for (int round = 1; round <= 4 && lost == 0; round++) {
            Found found = lookAndWriteUntilKilled(StockStore.class, round);
            System.out.println("stock backend after " + (round - 1) + " kills: " + found);
            lost += found.lost();
        }
        assertThat(lost).isPositive();
    }

    /** What is there of all that was acknowledged before; then it goes on, up to the next kill. */
    private Found lookAndWriteUntilKilled(Class<?> store, int round) {
        try (ChildProcess child = ChildProcess.start(store, directory.toString());
                MongoClient client = MongoClients.create(child.address())) {
            Found found = look(client);
            writeUntilKilled(child, client, round);
            return found;
        }
    }

    private Found look(MongoClient client) {
        MongoCollection<Document> facts = facts(client);
        Set<String> stored = facts.find().map(fact -> fact.getString("_id")).into(new HashSet<>());
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(stored);
        return new Found(
                acknowledged.size(), lost.size(), unindexed(facts, stored), countsLost(client));
    }

    private void writeUntilKilled(ChildProcess child, MongoClient client, int round) {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            facts(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            for (int writer = 0; writer < SINGLE_WRITERS; writer++) {
                String prefix = round + "-single-" + writer + "-";
                writers.execute(() -> untilKilled(n -> insert(client, prefix, n, 1)));
            }
            for (int writer = 0; writer < BATCH_WRITERS; writer++) {
                String prefix = round + "-batch-" + writer + "-";
                writers.execute(() -> untilKilled(n -> insert(client, prefix, n, BATCH)));
            }
            for (int counter = 0; counter < COUNTERS; counter++) {
                int id = counter;
                writers.execute(() -> untilKilled(_ -> count(client, id)));
            }
            pause(400 + random.nextInt(600));
            child.kill();
            stepsOfCompaction += child.timesSaid("Compacted the store's file");
        }
    }

    private interface Step {
        void take(int number);
    }

    private static void untilKilled(Step step) {
        try {
            for (int number = 0; ; number++) {
                step.take(number);
            }
        } catch (MongoException killed) {
            // The write in flight has no answer: it may be there or not.
        }
    }

    private void insert(MongoClient client, String prefix, int number, int size) {
        List<Document> batch =
                IntStream.range(0, size)
                        .mapToObj(i -> prefix + number + "-" + i)
                        .map(id -> new Document("_id", id).append("key", "key of " + id))
                        .toList();
        facts(client).insertMany(batch);
        batch.forEach(fact -> acknowledged.add(fact.getString("_id")));
    }

    private void count(MongoClient client, int id) {
        Document after =
                client.getDatabase("trial")
                        .getCollection("counters")
                        .findOneAndUpdate(
                                Filters.eq(id),
                                Updates.inc("count", 1),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        counted.put(id, after.getInteger("count"));
    }

    private static int unindexed(MongoCollection<Document> facts, Collection<String> stored) {
        Set<String> missing = new HashSet<>(stored);
        List<String> keys = new ArrayList<>(stored.stream().map(id -> "key of " + id).toList());
        for (int from = 0; from < keys.size(); from += 1_000) {
            List<String> some = keys.subList(from, Math.min(from + 1_000, keys.size()));
            facts.find(Filters.in("key", some))
                    .forEach(fact -> missing.remove(fact.getString("_id")));
        }
        return missing.size();
    }

    private int countsLost(MongoClient client) {
        MongoCollection<Document> counters = client.getDatabase("trial").getCollection("counters");
        return counted.entrySet().stream()
                .mapToInt(entry -> {
                    Document found = counters.find(Filters.eq(entry.getKey())).first();
                    int count = found == null ? 0 : found.getInteger("count");
                    return Math.max(0, entry.getValue() - count);
                })
                .sum();
    }

    private static MongoCollection<Document> facts(MongoClient client) {
        return client.getDatabase("trial").getCollection("facts");
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs our store until it is killed. */
    static final class Store {
        public static void main(String[] arguments) throws InterruptedException {
            ChildProcess.announce(EmbeddedStore.start(Path.of(arguments[0]), 0).uri());
        }
    }

    /** Runs our store, never content with its file and without the wait for a power cut. */
    static final class CompactingStore {
        private static final Tidiness NEVER_CONTENT =
                new Tidiness(
                        Duration.ofMillis(50),
                        0,
                        0.1,
                        0.1,
                        0,
                        0.1,
                        Duration.ofMillis(10),
                        Duration.ofMillis(10));

        public static void main(String[] arguments) throws InterruptedException {
            ((Logger) LoggerFactory.getLogger(Compaction.class)).setLevel(Level.DEBUG);
            ChildProcess.announce(
                    EmbeddedStore.start(Path.of(arguments[0]), 0, NEVER_CONTENT).uri());
        }
    }

    /** Runs mongo-java-server as it comes, with a file. */
    static final class StockStore {
        public static void main(String[] arguments) throws InterruptedException {
            MongoServer server =
                    new MongoServer(new H2Backend(Path.of(arguments[0], "stock.mv").toString()));
            ChildProcess.announce(server.bindAndGetConnectionString());
        }
    }
}
