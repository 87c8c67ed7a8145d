package org.publicaccord.notificationservice.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * A hint of how many messages each box holds: never too many, and too few by those that came since
 * it was noted. So nothing is wrong without it; it only saves looking.
 */
final class BoxSizes {

    private static final String SIZE = "size";

    /** Noting each would cost as much as the message. */
    private static final int NOTED_EACH = 16;

    private static final int MOST_KNOWN = 10_000;

    private final MongoCollection<Document> boxes;
    private final Map<String, Long> delivered =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                            return size() > MOST_KNOWN;
                        }
                    });

    BoxSizes(MongoCollection<Document> boxes) {
        this.boxes = boxes;
    }

    /** How many there were when this process last delivered one; empty if it has not lately. */
    Optional<Long> delivered(Box box) {
        return Optional.ofNullable(delivered.get(box.name()));
    }

    long atLeast(Box box) {
        var hint = boxes.find(eq("_id", box.name())).first();
        return hint == null ? 0 : hint.get(SIZE, Number.class).longValue();
    }

    void raise(Box box, long size) {
        delivered.merge(box.name(), size, Math::max);
        if (size % NOTED_EACH == 0) {
            note(box, size);
        }
    }

    private void note(Box box, long size) {
        try {
            boxes.updateOne(
                    eq("_id", box.name()),
                    Updates.max(SIZE, size),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException failed) {
            // Another writer made the hint at the same moment; the next one raises it.
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }
}
