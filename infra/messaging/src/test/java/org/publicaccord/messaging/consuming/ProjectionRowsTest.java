package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

@ExtendWith(Infrastructure.class)
class ProjectionRowsTest {

    private final MongoCollection<Document> rows;

    ProjectionRowsTest(Running running) {
        this.rows = running.freshDatabase().getCollection("rows");
    }

    @Test
    void aNewerEventChangesItsRow() {
        assertThat(apply("s", 0)).isTrue();
        assertThat(apply("s", 1)).isTrue();

        assertThat(row()).containsEntry("count", 2);
    }

    @Test
    void aDuplicateOrAnOlderEventChangesNothing() {
        apply("s", 4);
        Document before = row();

        assertThat(apply("s", 4)).isFalse();
        assertThat(apply("s", 3)).isFalse();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void eachSourceStreamIsCountedByItself() {
        String dotted = "urn:publicaccord:x/a.b$c%d";
        apply(dotted, 4);

        assertThat(apply("other", 0)).isTrue();
        assertThat(apply(dotted, 4)).isFalse();
        assertThat(apply(dotted, 5)).isTrue();
        assertThat(row()).containsEntry("count", 3);
    }

    @Test
    void whateverIsReplayedAndInWhateverPiecesTheRowEndsTheSame() {
        Random random = new Random(7);
        List<Long> deliveries = new ArrayList<>();
        long next = 0;
        while (next < 50) {
            long from = Math.max(0, next - random.nextInt(5));
            next = Math.min(50, next + 1 + random.nextInt(4));
            LongStream.range(from, next).forEach(deliveries::add);
        }

        for (long sequence : deliveries) {
            apply("s", sequence);
        }

        assertThat(deliveries).hasSizeGreaterThan(50);
        assertThat(row()).containsEntry("count", 50);
    }

    @Test
    void writersThatMeetInOneRowLoseNothing() throws Exception {
        int writers = 4;
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                String stream = "stream-" + writer;
                var _ =
                        threads.submit(() -> {
                            try {
                                for (long sequence = 0; sequence < 25; sequence++) {
                                    apply(stream, sequence);
                                }
                            } catch (Throwable failed) {
                                failures.add(failed);
                            }
                        });
            }
        }

        assertThat(failures).isEmpty();
        assertThat(row()).containsEntry("count", 100);
    }

    /** One read and one write: the second of a row's events is folded in memory. */
    @Test
    void manyEventsAtOnceComeToTheSameAsOneAfterTheOther() {
        apply("r", "s", 0);
        List<RowChange> batch =
                List.of(
                        counting("r", "s", 0),
                        counting("r", "s", 1),
                        counting("new", "s", 1),
                        counting("r", "t", 7),
                        counting("new", "s", 2),
                        counting("r", "s", 1));
        ProjectionRows.applyAll(rows, batch);
        List<Document> folded = all(rows);

        ProjectionRows.applyAll(rows, batch);
        assertThat(all(rows)).isEqualTo(folded);

        rows.drop();
        apply("r", "s", 0);
        batch.forEach(it -> ProjectionRows.apply(rows, it));
        assertThat(all(rows)).isEqualTo(folded).hasSize(2);
        assertThat(row()).containsEntry("count", 3);
    }

    @Test
    void whatIsToBeDoneBeforeRowsAreWrittenIsDoneOnlyIfTheyAre() {
        List<RowChange> batch = List.of(counting("r", "s", 0), counting("r", "s", 1));
        List<Integer> rowsThen = new ArrayList<>();

        ProjectionRows.applyAll(rows, batch, () -> rowsThen.add(all(rows).size()));
        ProjectionRows.applyAll(rows, batch, () -> rowsThen.add(all(rows).size()));

        assertThat(rowsThen).containsExactly(0);
        assertThat(row()).containsEntry("count", 2);
    }

    @Test
    void aBatchThatMeetsAnotherWriterIsTriedAgain() {
        apply("r", "s", 0);
        var meeting =
                new RowChange(
                        "r",
                        "s",
                        1,
                        row -> {
                            apply("r", "other", 0);
                            return count(row);
                        });
        var making =
                new RowChange(
                        "new",
                        "s",
                        1,
                        row -> {
                            apply("new", "other", 0);
                            return count(row);
                        });

        for (RowChange each : List.of(meeting, making)) {
            assertThatThrownBy(() -> ProjectionRows.applyAll(rows, List.of(each)))
                    .isInstanceOf(TransientFailure.class);
        }
        ProjectionRows.applyAll(rows, List.of(counting("r", "s", 1), counting("new", "s", 1)));
        assertThat(all(rows)).extracting(it -> it.getInteger("count")).containsExactly(2, 3);
    }

    private static List<Document> all(MongoCollection<Document> rows) {
        return rows.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private boolean apply(String stream, long sequence) {
        return apply("r", stream, sequence);
    }

    private boolean apply(String row, String stream, long sequence) {
        return ProjectionRows.apply(rows, counting(row, stream, sequence));
    }

    private static RowChange counting(String row, String stream, long sequence) {
        return new RowChange(row, stream, sequence, ProjectionRowsTest::count);
    }

    private static Document count(Document row) {
        return row.append("count", row.getInteger("count", 0) + 1);
    }

    private Document row() {
        return rows.find(Filters.eq("_id", "r")).first();
    }
}
