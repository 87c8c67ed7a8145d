package org.publicaccord.messaging.leases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lease that this instance holds, and renews until it is closed or lost. */
public final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final MongoCollection<Document> documents;
    private final InstantSource system;
    private final String name;
    private final String owner;
    private final long token;
    private final Duration duration;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread renewal;
    private volatile long heldUntilNanos;
    private volatile boolean lost;

    Lease(
            MongoCollection<Document> documents,
            InstantSource system,
            String name,
            String owner,
            long token,
            Duration duration,
            long askedNanos) {
        this.documents = documents;
        this.system = system;
        this.name = name;
        this.owner = owner;
        this.token = token;
        this.duration = duration;
        this.heldUntilNanos = askedNanos + duration.toNanos();
        this.renewal = Thread.ofVirtual().name("lease-" + name).start(this::renewUntilClosed);
    }

    /** The fencing token: higher than that of every holder before. */
    public long token() {
        return token;
    }

    /** Whether it is still ours, as far as this instance can know without asking. */
    public boolean held() {
        return !lost && closed.getCount() > 0 && System.nanoTime() - heldUntilNanos < 0;
    }

    private void renewUntilClosed() {
        try {
            while (!lost && !closed.await(duration.toMillis() / 3, TimeUnit.MILLISECONDS)) {
                renew();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() {
        long askedNanos = System.nanoTime();
        Date expiresAt = Date.from(system.instant().plus(duration));
        try {
            if (documents.updateOne(ours(), set("expiresAt", expiresAt)).getMatchedCount() == 1) {
                heldUntilNanos = askedNanos + duration.toNanos();
            } else {
                lost = true;
                LOG.warn("Another instance has taken over the lease {}", name);
            }
        } catch (MongoException unreachable) {
            LOG.warn("The lease {} was not renewed: {}", name, unreachable.getMessage());
        }
    }

    /** Gives it back, so that the next instance need not wait for it to expire. */
    @Override
    public void close() {
        closed.countDown();
        try {
            renewal.join();
            documents.updateOne(ours(), set("expiresAt", Date.from(Instant.EPOCH)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (MongoException unreachable) {
            LOG.debug("The lease {} will expire by itself", name, unreachable);
        }
    }

    private Bson ours() {
        return and(eq("_id", name), eq("owner", owner), eq("token", token));
    }
}
