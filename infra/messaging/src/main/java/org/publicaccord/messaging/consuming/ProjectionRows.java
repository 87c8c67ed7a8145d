package org.publicaccord.messaging.consuming;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * The once-only inbox, inside the rows it guards: each row keeps the last sequence of every stream
 * it was written from, so that row and inbox change in one write. A duplicate or a replay changes
 * nothing, and dropping the rows is enough to rebuild them.
 */
public final class ProjectionRows {

    private static final String SEQUENCES = "_sequences";
    private static final String VERSION = "_version";

    /** More competitors for one row than there are consumers would be a bug. */
    private static final int MAX_ATTEMPTS = 50;

    private ProjectionRows() {}

    /**
     * Applies an event to a row, see {@link #apply(MongoCollection, String, String, long,
     * UnaryOperator)}.
     */
    public static boolean apply(
            MongoCollection<Document> rows,
            String rowId,
            ReceivedEvent event,
            UnaryOperator<Document> change) {
        return apply(rows, rowId, event.stream(), event.sequence(), change);
    }

    /**
     * Applies an event to a row if it is newer than what the row has seen of its stream.
     *
     * @param rows the projection
     * @param rowId the row, which need not exist
     * @param stream the event's stream
     * @param sequence the event's place in it
     * @param change the row as it was (only its {@code _id} if it is new) to the row as it shall
     *     be; may be called again when another writer was faster
     * @return whether the row changed
     */
    public static boolean apply(
            MongoCollection<Document> rows,
            String rowId,
            String stream,
            long sequence,
            UnaryOperator<Document> change) {
        MongoCollection<Document> durable =
                rows.withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Document> seen =
                    Optional.ofNullable(durable.find(new Document("_id", rowId)).first());
            if (seen.isPresent() && lastSequence(seen.get(), stream) >= sequence) {
                return false;
            }
            Document row = seen.orElseGet(() -> new Document("_id", rowId));
            long version = version(row);
            if (write(durable, version, stamped(change, row, stream, sequence))) {
                return true;
            }
        }
        throw new IllegalStateException("a row was contended for too long: " + rowId);
    }

    private static long lastSequence(Document row, String stream) {
        return row.get(SEQUENCES, new Document()).get(field(stream), -1L);
    }

    private static long version(Document row) {
        return row.get(VERSION, 0L);
    }

    private static Document stamped(
            UnaryOperator<Document> change, Document row, String stream, long sequence) {
        Document sequences = new Document(row.get(SEQUENCES, new Document()));
        Object id = row.get("_id");
        long version = version(row);
        return change.apply(row)
                .append("_id", id)
                .append(SEQUENCES, sequences.append(field(stream), sequence))
                .append(VERSION, version + 1);
    }

    /** Writes unless another writer has changed the row since it was read. */
    private static boolean write(MongoCollection<Document> rows, long readVersion, Document row) {
        if (readVersion > 0) {
            Document unchanged = new Document("_id", row.get("_id")).append(VERSION, readVersion);
            return rows.replaceOne(unchanged, row).getMatchedCount() == 1;
        }
        try {
            rows.insertOne(row);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }

    /** Field names may hold neither dots nor dollars. */
    private static String field(String stream) {
        return stream.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }
}
