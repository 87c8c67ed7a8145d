package org.publicaccord.messaging.projecting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * The collections that hold a projection's rows: the one that is read, and for a while another one
 * that is to take its place, or was read before. Which they are stands in one document, so that a
 * change takes effect at once and whole.
 */
public final class Generations {

    /** How long a reader may go on with what it last knew. */
    static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private static final String LIVE = "live";
    private static final String WRITTEN = "written";
    private static final String FENCE = "fence";

    /** Rebuilding changes it a few times, not all the time. */
    private static final int MAX_CHANGES = 20;

    private final MongoDatabase database;
    private final MongoCollection<Document> pointers;
    private final String name;
    private final String first;
    private volatile Pointer known;
    private volatile long readAtNanos;

    /**
     * @param database the service's
     * @param name of the projection: a word, stable, as operators name it
     * @param first the collection that holds the rows before they are ever rebuilt
     */
    public Generations(MongoDatabase database, String name, String first) {
        this.database = database;
        this.pointers =
                database.getCollection("projections")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.name = name;
        this.first = first;
        this.known = Pointer.to(first);
        this.readAtNanos = System.nanoTime() - KNOWN_FOR.toNanos();
    }

    /** The projection's name. */
    public String name() {
        return name;
    }

    /** The rows to read. */
    public MongoCollection<Document> live() {
        if (System.nanoTime() - readAtNanos >= KNOWN_FOR.toNanos()) {
            pointer();
        }
        return database.getCollection(known.live());
    }

    /**
     * Changes the rows, in every collection that is to be kept up to date. If that changed
     * meanwhile, it does so again: once this returns, whoever is to read the change will.
     *
     * @param change changes nothing when it is made twice
     */
    public void write(Consumer<MongoCollection<Document>> change) {
        Pointer used = known;
        for (int changes = 0; changes < MAX_CHANGES; changes++) {
            used.written().forEach(it -> change.accept(database.getCollection(it)));
            Pointer now = pointer();
            if (now.equals(used)) {
                return;
            }
            used = now;
        }
        throw new IllegalStateException("the collections of " + name + " changed all the time");
    }

    /** Where the rows are at this moment. */
    Pointer pointer() {
        Document document = pointers.find(eq("_id", name)).first();
        Pointer now =
                document == null
                        ? Pointer.to(first)
                        : new Pointer(
                                document.getString(LIVE), document.getList(WRITTEN, String.class));
        known = now;
        readAtNanos = System.nanoTime();
        return now;
    }

    /**
     * Sets where the rows are.
     *
     * @param fence of whoever rebuilds; one that comes late changes nothing
     * @return whether it is set
     */
    boolean pointTo(Pointer pointer, long fence) {
        insertIfAbsent();
        boolean changed =
                pointers.updateOne(
                                        and(eq("_id", name), lte(FENCE, fence)),
                                        combine(
                                                set(LIVE, pointer.live()),
                                                set(WRITTEN, pointer.written()),
                                                set(FENCE, fence)))
                                .getMatchedCount()
                        == 1;
        pointer();
        return changed;
    }

    private void insertIfAbsent() {
        try {
            pointers.updateOne(
                    eq("_id", name),
                    combine(
                            setOnInsert(LIVE, first),
                            setOnInsert(WRITTEN, List.of(first)),
                            setOnInsert(FENCE, 0L)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }

    /** The collection of a generation, from 1 on. */
    String collection(int generation) {
        return generation == 1 ? first : name + "-" + generation;
    }

    /** The rows in one of the collections. */
    MongoCollection<Document> rows(String collection) {
        return database.getCollection(collection);
    }
}
