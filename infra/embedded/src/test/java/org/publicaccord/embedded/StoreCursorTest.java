package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is read as it is taken, so that finding much needs no memory for all of it. */
class StoreCursorTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir Path directory;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> rows;

    @BeforeEach
    void open() {
        store = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(store.uri());
        rows = client.getDatabase("cursors").getCollection("rows");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void insert(long... ids) {
        rows.insertMany(
                LongStream.of(ids)
                        .mapToObj(it -> new Document("_id", it).append("place", -it))
                        .toList());
    }

    private static List<Long> ids(FindIterable<Document> found) {
        List<Long> ids = new ArrayList<>();
        found.forEach(it -> ids.add(it.getLong("_id")));
        return ids;
    }

    @Test
    void readsOnAmidChanges() {
        insert(LongStream.rangeClosed(1, 500).map(it -> 2 * it).toArray());
        try (MongoCursor<Document> found = rows.find().batchSize(10).cursor()) {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                ids.add(found.next().getLong("_id"));
            }
            rows.deleteMany(Filters.and(Filters.gte("_id", 600), Filters.lt("_id", 800)));
            insert(1, 901, 999);
            found.forEachRemaining(it -> ids.add(it.getLong("_id")));

            assertThat(ids).isSorted().doesNotHaveDuplicates().contains(20L, 598L, 800L, 1000L);
            assertThat(ids).contains(901L, 999L).doesNotContain(1L, 600L, 700L, 798L);
            assertThat(ids).hasSize(500 - 100 + 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void readsOnInTheOrderOfAnIndexAmidChanges(int direction) {
        rows.createIndex(Indexes.ascending("place"));
        insert(LongStream.rangeClosed(1, 500).toArray());
        FindIterable<Document> all =
                rows.find(Filters.lt("place", 0)).sort(new Document("place", direction));
        try (MongoCursor<Document> found = all.batchSize(10).cursor()) {
            List<Long> ids = new ArrayList<>();
            ids.add(found.next().getLong("_id"));
            rows.deleteMany(Filters.and(Filters.gt("_id", 200), Filters.lte("_id", 300)));
            insert(LongStream.rangeClosed(501, 600).toArray());
            found.forEachRemaining(it -> ids.add(it.getLong("_id")));

            List<Long> stayed =
                    LongStream.rangeClosed(1, 500)
                            .filter(it -> it <= 200 || it > 300)
                            .boxed()
                            .toList();
            List<Long> read = direction > 0 ? ids.reversed() : ids;
            assertThat(read).isSorted().doesNotHaveDuplicates();
            assertThat(read.stream().filter(it -> it <= 500).toList()).isEqualTo(stayed);
        }
    }

    @Test
    void takesAnyNumberOfBatches() {
        insert(LongStream.rangeClosed(1, 20_000).toArray());

        assertThat(ids(rows.find().batchSize(2))).hasSize(20_000).isSorted();
        assertThat(ids(rows.find().sort(Sorts.descending("other", "_id")).batchSize(2)).reversed())
                .hasSize(20_000)
                .isSorted();
    }

    @Test
    void anAnswerHoldsNoMoreThanAMessage() {
        String text = "x".repeat(MEBIBYTE);
        for (int i = 0; i < 60; i++) {
            rows.insertOne(new Document("_id", (long) i).append("text", text));
        }

        assertThat(ids(rows.find())).isEqualTo(LongStream.range(0, 60).boxed().toList());
        assertThat(ids(rows.find().sort(Sorts.ascending("other", "_id")).limit(55)))
                .isEqualTo(LongStream.range(0, 55).boxed().toList());
    }

    @Test
    void aLimitAsksForAllAtOnce() {
        insert(LongStream.rangeClosed(1, 3_000).toArray());
        try (MongoCursor<Document> found = rows.find().limit(2_500).cursor()) {
            assertThat(found.available()).isEqualTo(2_500);
            assertThat(found.getServerCursor()).isNull();
        }
        try (MongoCursor<Document> found = rows.find().cursor()) {
            assertThat(found.available()).isLessThan(3_000);
            assertThat(found.getServerCursor()).isNotNull();
        }
    }

    @Test
    void passesByLeavesOutAndShowsWhatIsAskedFor() {
        insert(LongStream.rangeClosed(1, 100).toArray());
        FindIterable<Document> found =
                rows.find(Filters.mod("_id", 3, 0))
                        .projection(Projections.include("_id"))
                        .skip(2)
                        .limit(20)
                        .batchSize(7);

        assertThat(found.into(new ArrayList<>()))
                .isEqualTo(
                        IntStream.rangeClosed(3, 22)
                                .mapToObj(it -> new Document("_id", 3L * it))
                                .toList());
    }

    @Test
    void whatWasClosedGivesNothingMore() {
        insert(LongStream.rangeClosed(1, 100).toArray());
        MongoCursor<Document> found = rows.find().batchSize(10).cursor();
        long id = found.getServerCursor().getId();
        found.close();

        Document more = new Document("getMore", id).append("collection", "rows");
        assertThatThrownBy(() -> client.getDatabase("cursors").runCommand(more))
                .hasMessageContaining("CursorNotFound");
    }
}
