package org.publicaccord.notificationservice.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * A hint of how many messages each box holds: never too many, and too few only by those whose
 * delivery was cut short. So nothing is wrong without it; it only saves looking.
 */
record BoxSizes(MongoCollection<Document> boxes) {

    private static final String SIZE = "size";

    long atLeast(Box box) {
        var hint = boxes.find(eq("_id", box.name())).first();
        return hint == null ? 0 : hint.get(SIZE, Number.class).longValue();
    }

    void raise(Box box, long size) {
        try {
            boxes.updateOne(
                    eq("_id", box.name()),
                    Updates.max(SIZE, size),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException failed) {
            // Another writer made the hint at the same moment; the next delivery raises it.
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }
}
