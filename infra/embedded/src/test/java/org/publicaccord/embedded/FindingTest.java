package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked of a collection with indexes, it answers as one without. */
class FindingTest {

    private static final int SEED = 20_261_128;
    private static final int STEPS = 400;
    private static final int DOCUMENTS = 60;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final List<String> WORDS =
            List.of("care", "carer", "caring", "day", "daycare", "home", "hom\uffee");

    @TempDir Path directory;

    private final Random random = new Random(SEED);

    @Test
    void indexesChangeNoAnswer() {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoDatabase database = client.getDatabase("finding");
            MongoCollection<Document> plain = database.getCollection("plain");
            MongoCollection<Document> indexed = database.getCollection("indexed");
            index(indexed);
            int found = 0;
            for (int step = 0; step < STEPS; step++) {
                change(List.of(plain, indexed));
                found += compare(plain, indexed, step);
            }
            assertThat(found).isGreaterThan(STEPS);
        }
    }

    private static void index(MongoCollection<Document> rows) {
        rows.createIndex(Indexes.ascending("place"));
        rows.createIndex(Indexes.ascending("stage", "place"));
        rows.createIndex(Indexes.ascending("words"));
        rows.createIndex(Indexes.ascending("words", "place"));
        rows.createIndex(Indexes.ascending("inner.size"));
    }

    private void change(List<MongoCollection<Document>> both) {
        Object id = id();
        Document document = document(id);
        Bson update =
                random.nextBoolean()
                        ? Updates.set("stage", stage())
                        : Updates.addToSet("words", word());
        switch (random.nextInt(5)) {
            case 0 -> both.forEach(it -> it.deleteOne(Filters.eq(id)));
            case 1 -> both.forEach(it -> it.updateOne(Filters.eq(id), update));
            case 2 -> both.forEach(it -> it.updateMany(Filters.eq("stage", "a"), update));
            default -> both.forEach(it -> it.replaceOne(Filters.eq(id), document, UPSERT));
        }
    }

    private Object id() {
        int number = random.nextInt(DOCUMENTS);
        return number % 3 == 0 ? (long) number : number % 3 == 1 ? "id" + number : number + 0.5;
    }

    private Document document(Object id) {
        Document document = new Document("_id", id);
        document.append("place", word() + "\t" + id);
        if (random.nextInt(8) > 0) {
            document.append("stage", stage());
        }
        switch (random.nextInt(4)) {
            case 0 -> document.append("words", List.of());
            case 1 -> {}
            default -> document.append("words", List.of(word(), word(), word()));
        }
        int size = random.nextInt(5);
        return document.append(
                "inner", new Document("size", random.nextBoolean() ? size : (double) size));
    }

    private Object stage() {
        return switch (random.nextInt(5)) {
            case 0 -> 1;
            case 1 -> 1.0;
            default -> random.nextBoolean() ? "a" : "b";
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private int compare(
            MongoCollection<Document> plain, MongoCollection<Document> indexed, int step) {
        Bson query = query();
        Bson sort = sort();
        int skip = random.nextInt(4);
        int limit = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(12);
        int batch = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(12);
        String asked =
                step + ": " + query + " by " + sort + ", " + skip + ", " + limit + ", " + batch;

        assertThat(found(indexed, query, sort, skip, limit, batch))
                .as(asked)
                .isEqualTo(found(plain, query, sort, skip, limit, 0));
        List<Document> all = indexed.find(query).batchSize(batch).into(new ArrayList<>());
        assertThat(all)
                .as(asked)
                .containsExactlyInAnyOrderElementsOf(plain.find(query).into(new ArrayList<>()));
        assertThat(indexed.countDocuments(query, new CountOptions().skip(skip).limit(limit + 1)))
                .as(asked)
                .isEqualTo(Math.min(Math.max(0, all.size() - skip), limit + 1));
        return all.size();
    }

    private static List<Document> found(
            MongoCollection<Document> rows, Bson query, Bson sort, int skip, int limit, int batch) {
        return rows.find(query)
                .sort(sort)
                .skip(skip)
                .limit(limit)
                .batchSize(batch)
                .into(new ArrayList<>());
    }

    private Bson query() {
        return switch (random.nextInt(4)) {
            case 0 -> new Document();
            case 1 -> Filters.and(condition(), condition());
            default -> condition();
        };
    }

    private Bson condition() {
        return switch (random.nextInt(12)) {
            case 0 -> Filters.eq("stage", stage());
            case 1 -> Filters.eq("words", word());
            case 2 -> new Document("words", new Document("$regex", "^" + beginning()));
            case 3 -> new Document("place", new Document("$regex", "^" + beginning()));
            case 4 -> Filters.gt("place", word());
            case 5 -> Filters.lte("place", word());
            case 6 -> Filters.gte("words", word());
            case 7 -> Filters.lt("words", word());
            case 8 -> Filters.gte("inner.size", random.nextInt(5));
            case 9 -> Filters.lt("_id", id());
            case 10 -> Filters.in("_id", id(), id(), id(), id());
            default -> Filters.gt("_id", id());
        };
    }

    private String beginning() {
        String word = word();
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    /** Orders in which no two documents stand at one place. */
    private Bson sort() {
        return switch (random.nextInt(5)) {
            case 0 -> new Document("place", 1);
            case 1 -> new Document("place", -1);
            case 2 -> new Document("stage", 1).append("place", 1);
            case 3 -> new Document("_id", 1);
            default -> new Document("_id", -1);
        };
    }
}
