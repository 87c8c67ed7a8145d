package org.publicaccord.eventstore.kit;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.publicaccord.eventstore.snapshots.Snapshot;
import org.publicaccord.eventstore.snapshots.SnapshotStorage;

/** Keeps a snapshot only once its gate is open, and counts who waits before it. */
final class GatedSnapshots implements SnapshotStorage {

    private final SnapshotStorage storage;
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final AtomicInteger arrivals = new AtomicInteger();

    GatedSnapshots(SnapshotStorage storage) {
        this.storage = storage;
    }

    @Override
    public Optional<Snapshot> find(String stream) {
        return storage.find(stream);
    }

    @Override
    public void keep(Snapshot snapshot) {
        arrivals.incrementAndGet();
        reached.countDown();
        try {
            gate.await();
            storage.keep(snapshot);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitFirst() throws InterruptedException {
        reached.await();
    }

    int arrivals() {
        return arrivals.get();
    }

    void open() {
        gate.countDown();
    }
}
