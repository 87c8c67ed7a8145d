package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
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
                here.pointTo(Pointer.to("rows-1").joinedBy("rows-2"), 1);
            }
            rows.replaceOne(
                    Filters.eq("_id", "a"),
                    new Document("_id", "a"),
                    new ReplaceOptions().upsert(true));
        });

        assertThat(written).containsExactly("rows-1", "rows-2", "rows-1");
        assertThat(here.live().getNamespace().getCollectionName()).isEqualTo("rows-1");
        here.pointTo(here.pointer().switchedTo("rows-2"), 1);
        assertThat(here.live().find().first()).isEqualTo(new Document("_id", "a"));
        assertThat(here.pointer()).isEqualTo(new Pointer("rows-2", List.of("rows-2", "rows-1")));
    }

    @Test
    void whoeverComesLateChangesNothing() {
        assertThat(here.pointTo(Pointer.to("rows-3"), 3)).isTrue();
        assertThat(elsewhere.pointTo(Pointer.to("rows-2"), 2)).isFalse();

        assertThat(elsewhere.pointer()).isEqualTo(Pointer.to("rows-3"));
        assertThat(elsewhere.pointTo(Pointer.to("rows-4"), 4)).isTrue();
    }
}
