package org.publicaccord.messaging.deadlines;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The schedule in the service's database, a document each under its key, until it is done. The
 * fence of the last runner stands in each, so that a late runner's word no longer counts.
 */
final class StoredDeadlines implements DeadlineSchedule, DeadlineProgress {

    /** From so many failed attempts on, a deadline counts as failing. */
    static final int FAILING_AFTER = 5;

    private static final Duration OVERDUE_AFTER = Duration.ofMinutes(1);
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_ERROR_LENGTH = 500;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration SLOWEST_RETRY = Duration.ofMinutes(5);
    private static final Date AT_ONCE = Date.from(Instant.EPOCH);

    private final MongoCollection<Document> deadlines;
    private final InstantSource legal;
    private final InstantSource system;
    private final NextDue nextDue;

    StoredDeadlines(
            MongoDatabase database, InstantSource legal, InstantSource system, NextDue nextDue) {
        this.deadlines =
                database.getCollection("deadlines")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.legal = legal;
        this.system = system;
        this.nextDue = nextDue;
    }

    @Override
    public void set(String key, Instant dueAt, String contractId, String command) {
        requireLength("key", key, MAX_NAME_LENGTH);
        requireLength("contract id", contractId, MAX_NAME_LENGTH);
        requireLength("command", command, MAX_COMMAND_LENGTH);
        Instant millis = roundUp(dueAt);
        Bson change =
                Updates.combine(
                        Updates.set("dueAt", Date.from(millis)),
                        Updates.set("contractId", contractId),
                        Updates.set("command", command),
                        Updates.set("attempts", 0),
                        Updates.set("retryAt", AT_ONCE),
                        Updates.setOnInsert("fence", 0L));
        upsert(key, change);
        nextDue.lower(millis);
        if (nextDue.isDue(legal.instant())) {
            nextDue.wake();
        }
    }

    private static void requireLength(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(
                    "a deadline's %s has 1 to %d characters, not %d"
                            .formatted(what, longest, text.length()));
        }
    }

    /** The store keeps milliseconds; cutting off the rest would fire too early. */
    private static Instant roundUp(Instant dueAt) {
        Instant millis = dueAt.truncatedTo(ChronoUnit.MILLIS);
        return millis.equals(dueAt) ? millis : millis.plusMillis(1);
    }

    private void upsert(String key, Bson change) {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        try {
            deadlines.updateOne(eq("_id", key), change, upsert);
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
            // Two upserts of one key met; now it is there, and this is a plain update.
            deadlines.updateOne(eq("_id", key), change, upsert);
        }
    }

    @Override
    public void cancel(String key) {
        // Most of what is taken back was never set, and to find that out costs no write.
        if (deadlines.find(eq("_id", key)).first() != null) {
            deadlines.deleteOne(eq("_id", key));
        }
    }

    /** Makes the indexes; asking again changes nothing. */
    void prepare() {
        deadlines.createIndex(new Document("dueAt", 1));
    }

    /** What is due and not resting after a failure, the longest due first. */
    List<Deadline> due(int limit) {
        return deadlines
                .find(and(dueNow(), lte("retryAt", Date.from(system.instant()))))
                .sort(ascending("dueAt"))
                .limit(limit)
                .map(StoredDeadlines::deadline)
                .into(new ArrayList<>());
    }

    private Bson dueNow() {
        return lte("dueAt", Date.from(legal.instant()));
    }

    /** The due time of the next deadline that is not due yet. */
    Optional<Instant> nextAfter(Instant moment) {
        Document next =
                deadlines.find(gte("dueAt", Date.from(moment))).sort(ascending("dueAt")).first();
        return Optional.ofNullable(next).map(it -> it.getDate("dueAt").toInstant());
    }

    private static Deadline deadline(Document document) {
        return new Deadline(
                document.getString("_id"),
                document.getDate("dueAt").toInstant(),
                document.getString("contractId"),
                document.getString("command"));
    }

    /**
     * Puts a runner's fence on a deadline before it fires.
     *
     * @return false if it was moved, taken back, done, or claimed by a later runner
     */
    boolean claim(Deadline deadline, long fence) {
        return deadlines
                        .updateOne(
                                and(unmoved(deadline), lte("fence", fence)),
                                Updates.set("fence", fence))
                        .getMatchedCount()
                == 1;
    }

    /** Takes it off the schedule, unless it was moved while it fired. */
    void done(Deadline deadline, long fence) {
        deadlines.deleteOne(and(unmoved(deadline), eq("fence", fence)));
    }

    /** Notes why it failed and when it is tried again. */
    void failed(Deadline deadline, long fence, String because) {
        Document document = deadlines.find(eq("_id", deadline.key())).first();
        int attempts = document == null ? 0 : document.getInteger("attempts");
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(attempts, 10));
        Duration bounded = pause.compareTo(SLOWEST_RETRY) < 0 ? pause : SLOWEST_RETRY;
        String error =
                because.length() <= MAX_ERROR_LENGTH
                        ? because
                        : because.substring(0, MAX_ERROR_LENGTH);
        deadlines.updateOne(
                and(unmoved(deadline), eq("fence", fence)),
                Updates.combine(
                        Updates.inc("attempts", 1),
                        Updates.set("retryAt", Date.from(system.instant().plus(bounded))),
                        Updates.set("because", error)));
    }

    private static Bson unmoved(Deadline deadline) {
        return and(eq("_id", deadline.key()), eq("dueAt", Date.from(deadline.dueAt())));
    }

    /** How many there are, by how they stand. */
    DeadlineCounts counts() {
        return new DeadlineCounts(
                deadlines.countDocuments(),
                due(),
                deadlines.countDocuments(
                        lte("dueAt", Date.from(legal.instant().minus(OVERDUE_AFTER)))),
                failing());
    }

    @Override
    public long due() {
        return deadlines.countDocuments(dueNow());
    }

    @Override
    public long failing() {
        return deadlines.countDocuments(and(dueNow(), gte("attempts", FAILING_AFTER)));
    }
}
