package org.publicaccord.messaging.leases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Leases of one service, a document each: {@code {_id: name, owner, token, expiresAt}}. Every
 * change of hands raises the token by one, so what a late holder writes can be told from what the
 * last one writes.
 *
 * <p>Time here is system time. A skewed clock can make two instances hold a lease at once; what
 * they guard must therefore be safe by its fence, and the lease only keeps them from wasting work.
 */
public final class Leases {

    private final MongoCollection<Document> documents;
    private final InstantSource system;
    private final String owner;
    private final Duration duration;
    private final Map<String, Lease> ours = new ConcurrentHashMap<>();

    /**
     * @param owner names this instance, for people
     * @param duration how long a lease outlives its holder's last sign of life
     */
    public Leases(MongoDatabase database, InstantSource system, String owner, Duration duration) {
        this.documents =
                database.getCollection("leases")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.system = system;
        this.owner = owner;
        this.duration = duration;
    }

    /** How long a lease outlives its holder's last sign of life. */
    public Duration duration() {
        return duration;
    }

    /** Takes the lease if it is free, released or expired; then it is renewed until closed. */
    public Optional<Lease> tryAcquire(String name) {
        long askedNanos = System.nanoTime();
        Instant now = system.instant();
        Document held = documents.find(eq("_id", name)).first();
        long token;
        if (held == null) {
            token = 1;
            if (!insert(name, now)) {
                return Optional.empty();
            }
        } else {
            if (held.getDate("expiresAt").toInstant().isAfter(now)) {
                return Optional.empty();
            }
            token = held.getLong("token") + 1;
            if (!takeOver(held, token, now)) {
                return Optional.empty();
            }
        }
        Lease lease = new Lease(documents, system, name, owner, token, duration, askedNanos);
        ours.put(name, lease);
        return Optional.of(lease);
    }

    /** Who holds, or last held, each lease of the service, by name. */
    public List<Holding> holdings() {
        return documents
                .find()
                .sort(ascending("_id"))
                .map(it ->
                        new Holding(
                                it.getString("_id"),
                                it.getString("owner"),
                                it.getLong("token"),
                                it.getDate("expiresAt").toInstant()))
                .into(new ArrayList<>());
    }

    /** Shows on a meter whether this instance holds a lease. */
    public void meter(String name, MeterRegistry meters) {
        Gauge.builder("publicaccord.lease.held", this, it -> it.holds(name) ? 1 : 0)
                .description("whether this instance does the job: 1, else 0")
                .tag("lease", name)
                .register(meters);
    }

    private boolean holds(String name) {
        Lease lease = ours.get(name);
        return lease != null && lease.held();
    }

    private boolean insert(String name, Instant now) {
        try {
            documents.insertOne(
                    new Document("_id", name)
                            .append("owner", owner)
                            .append("token", 1L)
                            .append("expiresAt", Date.from(now.plus(duration))));
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }

    /** A compare-and-set on the token: of two that saw it expired, one takes it. */
    private boolean takeOver(Document seen, long token, Instant now) {
        return documents
                        .updateOne(
                                and(
                                        eq("_id", seen.get("_id")),
                                        eq("token", seen.getLong("token")),
                                        eq("expiresAt", seen.getDate("expiresAt"))),
                                combine(
                                        set("owner", owner),
                                        set("token", token),
                                        set("expiresAt", Date.from(now.plus(duration)))))
                        .getMatchedCount()
                == 1;
    }
}
