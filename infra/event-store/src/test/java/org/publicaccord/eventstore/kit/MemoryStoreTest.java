package org.publicaccord.eventstore.kit;

import org.junit.jupiter.api.Tag;
import org.publicaccord.eventstore.snapshots.MemorySnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotStorage;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.MemoryCommitStorage;

@Tag("trial")
class MemoryStoreTest extends HotAggregatesKit {

    private final SnapshotStorage snapshots = new MemorySnapshotStorage();

    @Override
    CommitStorage emptyStore() {
        return new MemoryCommitStorage();
    }

    @Override
    CommitStorage otherInstance() {
        return new DelegatingStorage(storage);
    }

    @Override
    SnapshotStorage snapshots() {
        return snapshots;
    }
}
