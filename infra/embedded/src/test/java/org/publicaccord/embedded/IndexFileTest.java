package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.Compaction.Tidiness;
import org.publicaccord.embedded.finding.OrderedIndex;
import org.publicaccord.embedded.finding.Way;

/** Indexes outlast a clean stop, and are of no use after any other. */
class IndexFileTest {

    private static final Document BY_PLACE = new Document("place", 1);

    @TempDir Path directory;

    @Test
    void whatWasMadeIsThereAfterACleanStop() {
        var made = new AtomicInteger();
        Path path = directory.resolve("documents.mv");
        try (MVStore documents = MVStore.open(path.toString());
                IndexFile file = open(documents)) {
            assertThat(pages(file, made)).containsExactly("one", "two");
        }
        try (MVStore documents = MVStore.open(path.toString());
                IndexFile file = open(documents)) {
            assertThat(pages(file, made)).containsExactly("one", "two");
        }
        assertThat(made).hasValue(1);
    }

    private IndexFile open(MVStore documents) {
        return IndexFile.open(indexes(directory), documents, Tidiness.USUAL);
    }

    private static List<Object> pages(IndexFile file, AtomicInteger made) {
        OrderedIndex index =
                file.index("rows", "place", List.of(new IndexKey("place", true)), false);
        index.orders(() -> {
            made.incrementAndGet();
            return Stream.of("two", "one")
                    .map(it -> new de.bwaldvogel.mongo.bson.Document("_id", it).append("place", it))
                    .map(it -> new DocumentWithPosition<>(it, it.get("_id")));
        });
        return Way.along(index, new de.bwaldvogel.mongo.bson.Document()).positions().toList();
    }

    @Test
    void moreThanMayBeHeldInMemoryIsPutInOrder() {
        int rows = 90_000;
        try (MVStore documents = MVStore.open(null);
                IndexFile file = open(documents)) {
            OrderedIndex index =
                    file.index("rows", "words", List.of(new IndexKey("words", true)), false);
            index.orders(() -> IntStream.range(0, rows).mapToObj(IndexFileTest::wordy));

            List<Object> all =
                    Way.along(index, new de.bwaldvogel.mongo.bson.Document()).positions().toList();
            assertThat(all).hasSize(rows).startsWith(0, 1, 2).doesNotHaveDuplicates();
            assertThat(positions(index, "word-3")).startsWith(3, 10, 17).hasSize(rows / 7);
            assertThat(positions(index, "every")).hasSize(rows).isSorted();
        }
    }

    private static DocumentWithPosition<Object> wordy(int number) {
        String word = "word-" + number % 7;
        return new DocumentWithPosition<>(
                new de.bwaldvogel.mongo.bson.Document("_id", number)
                        .append("words", List.of("later", word, "every", word)),
                number);
    }

    private static List<Integer> positions(OrderedIndex index, String word) {
        var query = new de.bwaldvogel.mongo.bson.Document("words", word);
        return Way.along(index, query).positions().map(Integer.class::cast).toList();
    }

    @Test
    void indexesOfAnotherMomentAreNotUsed() throws IOException {
        Path earlier = directory.resolve("earlier");
        started(
                directory,
                rows -> {
                    rows.insertOne(new Document("_id", 1).append("place", "one"));
                    assertThat(ids(rows)).containsExactly(1);
                });
        Files.copy(indexes(directory), earlier);
        started(
                directory,
                rows -> {
                    rows.insertOne(new Document("_id", 2).append("place", "two"));
                    assertThat(ids(rows)).containsExactly(1, 2);
                });

        Files.copy(earlier, indexes(directory), StandardCopyOption.REPLACE_EXISTING);
        started(directory, rows -> assertThat(ids(rows)).containsExactly(1, 2));
    }

    @Test
    void afterAKillIndexesAreMadeAnew() {
        started(
                directory,
                rows -> {
                    rows.insertOne(new Document("_id", 1).append("place", "one"));
                    assertThat(ids(rows)).containsExactly(1);
                });
        Path killed = directory.resolve("killed");
        started(
                directory,
                rows -> {
                    rows.insertOne(new Document("_id", 2).append("place", "two"));
                    copy(directory, Files.createDirectory(killed));
                });

        started(killed, rows -> assertThat(ids(rows)).containsExactly(1, 2));
    }

    @Test
    void whatCannotBeReadIsMadeAnew() throws IOException {
        started(
                directory,
                rows -> {
                    rows.insertOne(new Document("_id", 1).append("place", "one"));
                    assertThat(ids(rows)).containsExactly(1);
                });

        Files.write(indexes(directory), new byte[20_000]);
        started(directory, rows -> assertThat(ids(rows)).containsExactly(1));
        Files.delete(indexes(directory));
        started(directory, rows -> assertThat(ids(rows)).containsExactly(1));
    }

    @Test
    void aCollectionOfTheSameNameBeginsWithoutThem() {
        started(
                directory,
                rows -> {
                    rows.insertOne(new Document("_id", 1).append("place", "one"));
                    assertThat(ids(rows)).containsExactly(1);
                    rows.drop();
                    rows.insertOne(new Document("_id", 2).append("place", "two"));
                    rows.createIndex(Indexes.ascending("place"));
                    assertThat(rows.countDocuments(new Document("place", "one"))).isZero();
                    assertThat(ids(rows)).containsExactly(2);
                });
    }

    @FunctionalInterface
    private interface Doing {
        void with(MongoCollection<Document> rows) throws IOException;
    }

    private static void started(Path directory, Doing doing) {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> rows = client.getDatabase("keeping").getCollection("rows");
            rows.createIndex(Indexes.ascending("place"));
            doing.with(rows);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Those of a page in order: an index finds them, or they are not found. */
    private static List<Integer> ids(MongoCollection<Document> rows) {
        return rows.find()
                .sort(BY_PLACE)
                .limit(10)
                .map(it -> it.getInteger("_id"))
                .into(new ArrayList<>());
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : List.of("store.mv", "indexes.mv")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private static Path indexes(Path directory) {
        return directory.resolve("indexes.mv");
    }
}
