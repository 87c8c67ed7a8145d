package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreIndexTest {

    private final MVStore memory = MVStore.open(null);
    private final StoreIndex index =
            new StoreIndex(
                    memory.openMap("index", StoreIndex.format()),
                    "_id_",
                    List.of(new IndexKey("_id", true)),
                    false);

    StoreIndexTest() {
        index.add(new Document("_id", "a").append("version", 1L), 7L, null);
        index.add(new Document("_id", "b").append("version", 1L), 8L, null);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aKeyIsFoundUnderFurtherConditions() {
        Document conditional = new Document("version", 9L).append("_id", "b");
        Document both =
                new Document(
                        "$and", List.of(new Document("version", 9L), new Document("_id", "b")));
        Document oneOf =
                new Document("_id", new Document("$in", List.of("b", "c"))).append("version", 9L);

        for (Document query : List.of(conditional, both, oneOf, new Document("_id", "b"))) {
            assertThat(index.canHandle(query)).as(query.toString()).isTrue();
            assertThat(index.getPositions(query)).containsExactly(8L);
        }
    }

    @Test
    void whatSaysNothingOfAKeyOrOnlyPerhapsIsNotForTheIndex() {
        Document perhaps =
                new Document("$or", List.of(new Document("_id", "b"), new Document("version", 1L)));
        Document beyond = new Document("_id", new Document("$gt", "a"));

        for (Document query :
                List.of(perhaps, beyond, new Document("version", 1L), new Document())) {
            assertThat(index.canHandle(query)).as(query.toString()).isFalse();
        }
    }
}
