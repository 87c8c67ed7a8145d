package org.publicaccord.eventstore.snapshots;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StateRevision;
import org.publicaccord.eventstore.UnreadableState;

/**
 * Snapshots in a collection of their own, one document a stream. Acknowledged and no more: a
 * snapshot that a failover takes back is taken again.
 */
public final class MongoSnapshotStorage implements SnapshotStorage {

    /** The collection's name. */
    public static final String COLLECTION = "snapshots";

    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> snapshots;

    public MongoSnapshotStorage(MongoDatabase database) {
        snapshots = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.W1);
    }

    @Override
    public Optional<Snapshot> find(String stream) {
        return Optional.ofNullable(snapshots.find(Filters.eq("_id", stream)).first())
                .map(MongoSnapshotStorage::read);
    }

    @Override
    public void keep(Snapshot snapshot) {
        try {
            snapshots.replaceOne(Filters.eq("_id", snapshot.stream()), write(snapshot), OR_INSERT);
        } catch (MongoWriteException e) {
            // Another instance has just kept one, which is as good.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static Document write(Snapshot snapshot) {
        return new Document("_id", snapshot.stream())
                .append("type", snapshot.streamType())
                .append("version", snapshot.version())
                .append("lastCommit", snapshot.lastCommit())
                .append("lastHash", snapshot.lastHash())
                .append("revision", snapshot.revision().number())
                .append("code", snapshot.revision().code())
                .append("state", new Binary(snapshot.state().bytes()))
                .append("stateHash", snapshot.stateHash());
    }

    private static Snapshot read(Document document) {
        try {
            return new Snapshot(
                    field(document, "_id", String.class),
                    field(document, "type", String.class),
                    field(document, "version", Long.class),
                    field(document, "lastCommit", Long.class),
                    field(document, "lastHash", String.class),
                    new StateRevision(
                            field(document, "revision", Integer.class),
                            field(document, "code", String.class)),
                    Payload.of(field(document, "state", Binary.class).getData()),
                    field(document, "stateHash", String.class));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new UnreadableState("what is kept is no snapshot", e);
        }
    }

    private static <T> T field(Document document, String name, Class<T> type) {
        T value = document.get(name, type);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
