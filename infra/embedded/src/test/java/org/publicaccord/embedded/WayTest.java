package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.Compaction.Tidiness;
import org.publicaccord.embedded.finding.Ordered;
import org.publicaccord.embedded.finding.OrderedIndex;
import org.publicaccord.embedded.finding.Way;

class WayTest {

    private static final int ALL = 1_000;
    private static final Document BY_PLACE = new Document("place", 1);

    private final IndexFile file;
    private final OrderedIndex byPlace;
    private final OrderedIndex byStage;
    private final OrderedIndex byWord;
    private final List<Ordered> orders;

    WayTest(@TempDir Path directory) {
        file = IndexFile.open(directory.resolve("indexes.mv"), MVStore.open(null), Tidiness.USUAL);
        byPlace = index("place");
        byStage = index("stage", "place");
        byWord = index("words");
        orders = List.of(byPlace, byStage, byWord);
    }

    @AfterEach
    void close() {
        file.closeImmediately();
    }

    @Test
    void aPageInOrderReadsNoMoreThanItShows() {
        Way way = way(new Document(), BY_PLACE, 50);

        assertThat(way.range().order()).isSameAs(byPlace);
        assertThat(way.sorted()).isTrue();
        assertThat(way.positions().limit(2)).containsExactly("0000", "0001");
        assertThat(way(new Document(), new Document("place", -1), 50).positions().limit(2))
                .containsExactly("0999", "0998");
    }

    @Test
    void aPageOfAStageInOrderIsOneOrder() {
        Way way = way(new Document("stage", "odd"), BY_PLACE, 50);

        assertThat(way.range().order()).isSameAs(byStage);
        assertThat(way.sorted()).isTrue();
        assertThat(way.range().exact()).isTrue();
        assertThat(way.positions().limit(2)).containsExactly("0001", "0003");
    }

    @Test
    void whatFollowsAPlaceBeginsThere() {
        Document after = new Document("stage", "odd");
        after.put("place", new Document("$gt", "0500"));

        assertThat(way(after, BY_PLACE, 50).positions().limit(2)).containsExactly("0501", "0503");
    }

    @Test
    void aRareWordIsLookedUpAndItsDocumentsSorted() {
        Way way = way(search("rare"), BY_PLACE, 50);

        assertThat(way.range().order()).isSameAs(byWord);
        assertThat(way.sorted()).isFalse();
        assertThat(way.positions()).containsExactly("0000", "0500");
    }

    @Test
    void aWordThatMostHaveIsMetInOrder() {
        Way way = way(search("com"), BY_PLACE, 50);

        assertThat(way.range().order()).isSameAs(byPlace);
        assertThat(way.sorted()).isTrue();
    }

    @Test
    void whereAWordIsNeitherRareNorCommonItsDocumentsAreMetInOrder() {
        Way way = way(search("some"), BY_PLACE, 10);

        assertThat(way.range().order()).isSameAs(byPlace);
        assertThat(way.sorted()).isTrue();
        assertThat(way.positions().limit(3)).containsExactly("0003", "0013", "0023");
        assertThat(way(search("some"), new Document("place", -1), 10).positions().limit(2))
                .containsExactly("0993", "0983");
    }

    @Test
    void aSearchWithAllThatItFindsIsNotReadInOrder() {
        assertThat(way(search("com"), BY_PLACE, 0).range().order()).isSameAs(byWord);
        assertThat(Way.best(orders, new Document(), BY_PLACE, 0, ALL)).isEmpty();
    }

    @Test
    void whatNoOrderHelpsIsReadWhole() {
        assertThat(Way.best(orders, new Document("colour", "red"), null, 50, ALL)).isEmpty();
        assertThat(Way.best(orders, new Document("stage", null), null, 50, ALL)).isEmpty();
        assertThat(Way.best(orders, new Document(), new Document("words", 1), 50, ALL)).isEmpty();
    }

    private Way way(Document query, Document sort, int wanted) {
        return Way.best(orders, query, sort, wanted, ALL).orElseThrow();
    }

    private static Document search(String word) {
        return new Document("words", new Document("$regex", "^" + word));
    }

    private OrderedIndex index(String... fields) {
        List<IndexKey> keys = Stream.of(fields).map(it -> new IndexKey(it, true)).toList();
        OrderedIndex index = file.index(fields[0], fields[0], keys, false);
        index.orders(WayTest::documents);
        return index;
    }

    private static Stream<DocumentWithPosition<Object>> documents() {
        List<DocumentWithPosition<Object>> all = new ArrayList<>();
        for (int number = 0; number < ALL; number++) {
            String place = "%04d".formatted(number);
            String stage = number % 2 == 0 ? "even" : "odd";
            String word = number % 500 == 0 ? "rare" : number % 10 == 3 ? "some" : "common";
            all.add(
                    new DocumentWithPosition<>(
                            new Document("_id", place)
                                    .append("place", place)
                                    .append("stage", stage)
                                    .append("words", List.of(word, "community")),
                            place));
        }
        return all.stream();
    }
}
