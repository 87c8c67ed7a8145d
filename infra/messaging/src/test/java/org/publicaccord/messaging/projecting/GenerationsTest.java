package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

@ExtendWith(Infrastructure.class)
class GenerationsTest {

    private final MongoDatabase database;
    private final Generations here;
    private final Generations elsewhere;

    GenerationsTest(Running running) {
        this.database = running.freshDatabase();
        this.here = new Generations(database, "rows", "rows-1");
        this.elsewhere = new Generations(database, "rows", "rows-1");
    }

    @Test
    void aWriterOfAnotherInstanceWritesAgainWhenTheCollectionsChangeUnderItsHands() {
        List<String> written = new ArrayList<>();
        elsewhere.write(rows -> {
            written.add(rows.getNamespace().getCollectionName());
            if (written.size() == 1) {
                Pointer held = here.hold(1).orElseThrow();
                assertThat(here.switchTo("rows-2", held)).isTrue();
            }
            keep("a", rows);
        });

        assertThat(written).containsExactly("rows-1", "rows-2", "rows-1");
        assertThat(here.live().getNamespace().getCollectionName()).isEqualTo("rows-2");
        assertThat(here.live().find().first()).isEqualTo(new Document("_id", "a"));
        assertThat(here.pointer())
                .isEqualTo(new Pointer("rows-2", List.of("rows-2", "rows-1"), Optional.empty()));
    }

    @Test
    void aWriterThatIsHeldWritesOnceItIsLetGo() throws Exception {
        Pointer held = here.hold(1).orElseThrow();
        Thread writer = Thread.ofVirtual().start(() -> elsewhere.write(rows -> keep("a", rows)));

        assertThat(writer.join(Duration.ofMillis(300))).isFalse();
        assertThat(here.rows("rows-1").countDocuments()).isZero();
        here.switchTo("rows-2", held);
        writer.join();

        assertThat(here.rows("rows-1").countDocuments()).isEqualTo(1);
        assertThat(here.rows("rows-2").countDocuments()).isEqualTo(1);
    }

    @Test
    void aHoldThatNobodyEndsIsLiftedByWhoWaitedAndThenTheSwitchIsNotMade() {
        Pointer held = here.hold(1).orElseThrow();
        Generations impatient = new Generations(database, "rows", "rows-1", Duration.ofMillis(50));
        impatient.write(rows -> keep("a", rows));

        assertThat(here.switchTo("rows-2", held)).isFalse();
        assertThat(here.pointer()).isEqualTo(Pointer.to("rows-1"));
        assertThat(here.rows("rows-1").countDocuments()).isEqualTo(1);
    }

    @Test
    void aHoldOfOneWhoComesLateHoldsNobody() {
        here.pointTo(Pointer.to("rows-3"), 3);

        assertThat(elsewhere.hold(2)).isEmpty();
        assertThat(here.pointer()).isEqualTo(Pointer.to("rows-3"));
    }

    private static void keep(String id, MongoCollection<Document> rows) {
        rows.replaceOne(
                Filters.eq("_id", id), new Document("_id", id), new ReplaceOptions().upsert(true));
    }

    @Test
    void whoeverComesLateChangesNothing() {
        assertThat(here.pointTo(Pointer.to("rows-3"), 3)).isTrue();
        assertThat(elsewhere.pointTo(Pointer.to("rows-2"), 2)).isFalse();

        assertThat(elsewhere.pointer()).isEqualTo(Pointer.to("rows-3"));
        assertThat(elsewhere.pointTo(Pointer.to("rows-4"), 4)).isTrue();
    }
}
