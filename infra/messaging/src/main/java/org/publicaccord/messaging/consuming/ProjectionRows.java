package org.publicaccord.messaging.consuming;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The once-only inbox, inside the rows it guards: each row keeps the last sequence of every stream
 * it was written from, so that row and inbox change in one write. A duplicate or a replay changes
 * nothing, and dropping the rows is enough to rebuild them.
 */
public final class ProjectionRows {

    private static final String ID = "_id";
    private static final String SEQUENCES = "_sequences";
    private static final String VERSION = "_version";

    /** More competitors for one row than there are consumers would be a bug. */
    private static final int MAX_ATTEMPTS = 50;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private ProjectionRows() {}

    /** Applies a published event to a row, see {@link #apply(MongoCollection, RowChange)}. */
    public static boolean apply(
            MongoCollection<Document> rows,
            String rowId,
            ReceivedEvent event,
            UnaryOperator<Document> change) {
        return apply(rows, new RowChange(rowId, event.stream(), event.sequence(), change));
    }

    /**
     * Applies an event to a row if it is newer than what the row has seen of its stream.
     *
     * @param rows the projection
     * @return whether the row changed
     */
    public static boolean apply(MongoCollection<Document> rows, RowChange change) {
        MongoCollection<Document> durable = durable(rows);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Document> seen =
                    Optional.ofNullable(durable.find(new Document(ID, change.row())).first());
            if (seen.isPresent() && hasTaken(seen.get(), change)) {
                return false;
            }
            Document row = seen.orElseGet(() -> new Document(ID, change.row()));
            long version = version(row);
            if (write(durable, version, stamped(row, change))) {
                return true;
            }
        }
        throw new IllegalStateException("a row was contended for too long: " + change.row());
    }

    /**
     * Applies many events, in the order that is given, by one read and one write of the rows that
     * they concern. For rows that nobody else writes: once this has thrown, some rows may be
     * written and others not, and applying the same again, or more, makes it good.
     *
     * @throws TransientFailure if somebody else has written one of the rows meanwhile
     */
    public static void applyAll(MongoCollection<Document> rows, List<RowChange> changes) {
        applyAll(rows, changes, () -> {});
    }

    /**
     * As {@link #applyAll(MongoCollection, List)}, with something in between.
     *
     * @param beforeWriting is run when all changes have been made and before any is written; not at
     *     all if the rows have taken the events
     */
    public static void applyAll(
            MongoCollection<Document> rows, List<RowChange> changes, Runnable beforeWriting) {
        if (changes.isEmpty()) {
            return;
        }
        MongoCollection<Document> durable = durable(rows);
        Map<String, Document> folded = new LinkedHashMap<>();
        changes.forEach(it -> folded.put(it.row(), new Document(ID, it.row())));
        durable.find(Filters.in(ID, folded.keySet()))
                .forEach(it -> folded.put(it.getString(ID), it));
        Map<String, Long> before = new HashMap<>();
        folded.forEach((id, row) -> before.put(id, version(row)));
        for (RowChange change : changes) {
            folded.computeIfPresent(
                    change.row(), (_, row) -> hasTaken(row, change) ? row : stamped(row, change));
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        folded.forEach((id, row) ->
                write(row, Objects.requireNonNull(before.get(id))).ifPresent(writes::add));
        if (!writes.isEmpty()) {
            beforeWriting.run();
            write(durable, writes);
        }
    }

    private static MongoCollection<Document> durable(MongoCollection<Document> rows) {
        return rows.withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** What writes a row that had a version before; empty if it has none other now. */
    private static Optional<WriteModel<Document>> write(Document row, long before) {
        if (version(row) == before) {
            return Optional.empty();
        }
        return Optional.of(
                before > 0
                        ? new ReplaceOneModel<>(unchanged(row, before), row)
                        : new InsertOneModel<>(row));
    }

    private static void write(MongoCollection<Document> rows, List<WriteModel<Document>> writes) {
        try {
            BulkWriteResult done = rows.bulkWrite(writes, UNORDERED);
            if (done.getInsertedCount() + done.getMatchedCount() < writes.size()) {
                throw new TransientFailure("rows were written by somebody else meanwhile");
            }
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteErrors().stream()
                    .allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw new TransientFailure("rows were made by somebody else meanwhile", failed);
            }
            throw failed;
        }
    }

    private static boolean hasTaken(Document row, RowChange change) {
        return lastSequence(row, change.stream()) >= change.sequence();
    }

    private static long lastSequence(Document row, String stream) {
        return row.get(SEQUENCES, new Document()).get(field(stream), -1L);
    }

    private static long version(Document row) {
        return row.get(VERSION, 0L);
    }

    private static Document stamped(Document row, RowChange change) {
        Document sequences = new Document(row.get(SEQUENCES, new Document()));
        Object id = row.get(ID);
        long version = version(row);
        return change.change()
                .apply(row)
                .append(ID, id)
                .append(SEQUENCES, sequences.append(field(change.stream()), change.sequence()))
                .append(VERSION, version + 1);
    }

    private static Bson unchanged(Document row, long readVersion) {
        return new Document(ID, row.get(ID)).append(VERSION, readVersion);
    }

    /** Writes unless another writer has changed the row since it was read. */
    private static boolean write(MongoCollection<Document> rows, long readVersion, Document row) {
        if (readVersion > 0) {
            return rows.replaceOne(unchanged(row, readVersion), row).getMatchedCount() == 1;
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
