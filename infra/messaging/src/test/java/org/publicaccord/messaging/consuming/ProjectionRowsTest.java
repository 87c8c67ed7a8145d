package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(ProjectionRows.apply(rows, "r", "s", 0, ProjectionRowsTest::count)).isTrue();
        assertThat(ProjectionRows.apply(rows, "r", "s", 1, ProjectionRowsTest::count)).isTrue();

        assertThat(row()).containsEntry("count", 2);
    }

    @Test
    void aDuplicateOrAnOlderEventChangesNothing() {
        ProjectionRows.apply(rows, "r", "s", 4, ProjectionRowsTest::count);
        Document before = row();

        assertThat(ProjectionRows.apply(rows, "r", "s", 4, ProjectionRowsTest::count)).isFalse();
        assertThat(ProjectionRows.apply(rows, "r", "s", 3, ProjectionRowsTest::count)).isFalse();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void eachSourceStreamIsCountedByItself() {
        String dotted = "urn:publicaccord:x/a.b$c%d";
        ProjectionRows.apply(rows, "r", dotted, 4, ProjectionRowsTest::count);

        assertThat(ProjectionRows.apply(rows, "r", "other", 0, ProjectionRowsTest::count)).isTrue();
        assertThat(ProjectionRows.apply(rows, "r", dotted, 4, ProjectionRowsTest::count)).isFalse();
        assertThat(ProjectionRows.apply(rows, "r", dotted, 5, ProjectionRowsTest::count)).isTrue();
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
            ProjectionRows.apply(rows, "r", "s", sequence, ProjectionRowsTest::count);
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
                                    ProjectionRows.apply(
                                            rows, "r", stream, sequence, ProjectionRowsTest::count);
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

    private static Document count(Document row) {
        return row.append("count", row.getInteger("count", 0) + 1);
    }

    private Document row() {
        return rows.find(Filters.eq("_id", "r")).first();
    }
}
