package org.publicaccord.eventstore.snapshots;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Snapshots in memory: for tests. */
public final class MemorySnapshotStorage implements SnapshotStorage {

    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

    @Override
    public Optional<Snapshot> find(String stream) {
        return Optional.ofNullable(snapshots.get(stream));
    }

    @Override
    public void keep(Snapshot snapshot) {
        snapshots.put(snapshot.stream(), snapshot);
    }
}
