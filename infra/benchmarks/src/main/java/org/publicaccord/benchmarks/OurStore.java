package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicLong;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.axon.Attempts;
import org.publicaccord.eventstore.axon.CommitStorageEngine;
import org.publicaccord.eventstore.snapshots.MongoSnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.eventstore.snapshots.SnapshotTaking;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.MongoCommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;

/** The event store as a service sets it up, with accounts in it. */
final class OurStore implements AutoCloseable {

    private static final int SNAPSHOT_EVERY = 150;

    private final AtomicLong numbers = new AtomicLong();
    private final MongoCommitStorage storage;
    private final Tail tail;
    private final GroupCommit appender;
    private final SnapshotTaking taking;
    private final Snapshots snapshots;
    private final Attempts attempts = new Attempts();
    private final CommitStorageEngine engine;

    OurStore(MongoDatabase database, StateNames states) {
        storage = new MongoCommitStorage(database);
        tail = new Tail(storage);
        appender = new GroupCommit(storage, tail, Limits.DEFAULT);
        var streams = new Streams(storage);
        var codec = new EventCodec(AccountEvent.NAMES);
        var figures = new SnapshotFigures();
        snapshots =
                new Snapshots(new MongoSnapshotStorage(database), streams, codec, states, figures);
        taking = new SnapshotTaking(snapshots, figures, SNAPSHOT_EVERY);
        engine =
                new CommitStorageEngine(
                        appender, tail, streams, codec, snapshots, taking, attempts);
    }

    CommitStorageEngine engine() {
        return engine;
    }

    MongoCommitStorage storage() {
        return storage;
    }

    Tail tail() {
        return tail;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Attempts attempts() {
        return attempts;
    }

    /** A number that was not given before. */
    long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void close() {
        taking.close();
        appender.close();
    }
}
