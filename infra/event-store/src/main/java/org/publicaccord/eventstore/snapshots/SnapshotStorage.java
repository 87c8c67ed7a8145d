package org.publicaccord.eventstore.snapshots;

import java.util.Optional;

/**
 * Where snapshots are kept, the latest of each stream. Losing one, or having an older one come
 * back, does no harm: each proves by itself what it is of.
 */
public interface SnapshotStorage {

    /**
     * The snapshot of a stream.
     *
     * @throws org.publicaccord.eventstore.UnreadableState if what is kept is none
     */
    Optional<Snapshot> find(String stream);

    /** Keeps a snapshot in the place of the one before. */
    void keep(Snapshot snapshot);
}
