package org.publicaccord.embedded.finding;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final int ALL = 1_000;
    private static final Document BY_PLACE = new Document("place", 1);

    private final OrderedIndex byPlace = index("place");
    private final OrderedIndex byStage = index("stage", "place");
    private final OrderedIndex byWord = index("words");
    private final List<Ordered> orders = List.of(byPlace, byStage, byWord);

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

    private static OrderedIndex index(String... fields) {
        List<IndexKey> keys = Stream.of(fields).map(it -> new IndexKey(it, true)).toList();
        var index = new OrderedIndex(fields[0], keys, false, ValueComparator.asc());
        index.orders(WayTest::documents);
        return index;
    }

    private static Stream<DocumentWithPosition<Object>> documents() {
        List<DocumentWithPosition<Object>> all = new ArrayList<>();
        for (int number = 0; number < ALL; number++) {
            String place = "%04d".formatted(number);
            String stage = number % 2 == 0 ? "even" : "odd";
            String word = number % 500 == 0 ? "rare" : "common";
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
