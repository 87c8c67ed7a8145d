package org.publicaccord.messaging.projecting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.messaging.consuming.TransientFailure;

/**
 * The collections that hold a projection's rows: the one that is read, and for a while another one
 * that is to take its place, or was read before. Which they are stands in one document, so that a
 * change takes effect at once and whole.
 */
public final class Generations {

    /** How long a reader may go on with what it last knew. */
    static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    /** How long a writer may begin with what it last knew. */
    private static final Duration WRITTEN_FOR = Duration.ofMillis(250);

    /** How long a writer waits, at most: whoever holds it up may have died. */
    private static final Duration HELD_AT_MOST = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final String LIVE = "live";
    private static final String WRITTEN = "written";
    private static final String HOLD = "hold";
    private static final String FENCE = "fence";

    /** Rebuilding changes it a few times, not all the time. */
    private static final int MAX_CHANGES = 20;

    private final MongoDatabase database;
    private final MongoCollection<Document> pointers;
    private final String name;
    private final String first;
    private final Duration patience;
    private volatile Pointer known;
    private volatile long readAtNanos;

    /**
     * @param database the service's
     * @param name of the projection: a word, stable, as operators name it
     * @param first the collection that holds the rows before they are ever rebuilt
     */
    public Generations(MongoDatabase database, String name, String first) {
        this(database, name, first, HELD_AT_MOST);
    }

    Generations(MongoDatabase database, String name, String first, Duration patience) {
        this.database = database;
        this.pointers =
                database.getCollection("projections")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.name = name;
        this.first = first;
        this.patience = patience;
        this.known = Pointer.to(first);
        this.readAtNanos = System.nanoTime() - KNOWN_FOR.toNanos();
    }

    /** The projection's name. */
    public String name() {
        return name;
    }

    /** The rows to read. */
    public MongoCollection<Document> live() {
        return database.getCollection(notOlderThan(KNOWN_FOR).live());
    }

    private Pointer notOlderThan(Duration age) {
        return System.nanoTime() - readAtNanos < age.toNanos() ? known : pointer();
    }

    /**
     * Changes the rows, in every collection that is to be kept up to date. If that changed
     * meanwhile, it does so again: once this returns, whoever is to read the change will. While new
     * rows are about to take the place of the old ones it waits, up to ten seconds.
     *
     * @param change changes nothing when it is made twice
     * @throws TransientFailure if the thread is interrupted while it waits
     */
    public void write(Consumer<MongoCollection<Document>> change) {
        Pointer used = released(notOlderThan(WRITTEN_FOR));
        for (int changes = 0; changes < MAX_CHANGES; changes++) {
            used.written().forEach(it -> change.accept(database.getCollection(it)));
            Pointer now = pointer();
            if (now.equals(used)) {
                return;
            }
            used = released(now);
        }
        throw new IllegalStateException("the collections of " + name + " changed all the time");
    }

    /** The next pointer that holds nobody up; one that does so for too long is made such. */
    private Pointer released(Pointer seen) {
        long since = System.nanoTime();
        Pointer now = seen;
        while (now.hold().isPresent()) {
            if (System.nanoTime() - since < patience.toNanos()) {
                pause(LOOK);
            } else {
                release(now);
            }
            now = pointer();
        }
        return now;
    }

    /** Lets the writers go on, if this hold is what they wait for. */
    void release(Pointer held) {
        pointers.updateOne(ofHold(held.hold().orElseThrow()), unset(HOLD));
    }

    private Bson ofHold(String hold) {
        return and(eq("_id", name), eq(HOLD, hold));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("interrupted while the rows were held", interrupted);
        }
    }

    /** Where the rows are at this moment. */
    Pointer pointer() {
        Document document = pointers.find(eq("_id", name)).first();
        Pointer now =
                document == null
                        ? Pointer.to(first)
                        : new Pointer(
                                document.getString(LIVE),
                                document.getList(WRITTEN, String.class),
                                Optional.ofNullable(document.getString(HOLD)));
        known = now;
        readAtNanos = System.nanoTime();
        return now;
    }

    /**
     * Holds writers up, wherever they are, and returns once all who began without knowing it have
     * had the time to end. What they write until then is on the log before this returns. The next
     * pointer that is set lets them go on; a writer that has waited for too long does so itself.
     *
     * @param fence of whoever rebuilds
     * @return what {@link #switchTo} needs, or nothing if a later one rebuilds
     */
    Optional<Pointer> hold(long fence) {
        Pointer now = pointer();
        Pointer held =
                new Pointer(now.live(), now.written(), Optional.of(UUID.randomUUID().toString()));
        if (!pointTo(held, fence)) {
            return Optional.empty();
        }
        pause(WRITTEN_FOR.multipliedBy(2));
        return Optional.of(held);
    }

    /**
     * Has another collection read, and both written, and lets the writers go on.
     *
     * @return whether they were held until now, so that the collection lacks nothing
     */
    boolean switchTo(String collection, Pointer held) {
        Pointer switched = held.switchedTo(collection);
        boolean stillHeld =
                pointers.updateOne(
                                        ofHold(held.hold().orElseThrow()),
                                        combine(
                                                set(LIVE, switched.live()),
                                                set(WRITTEN, switched.written()),
                                                unset(HOLD)))
                                .getMatchedCount()
                        == 1;
        pointer();
        return stillHeld;
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
                                                pointer.hold()
                                                        .map(it -> set(HOLD, it))
                                                        .orElse(unset(HOLD)),
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
