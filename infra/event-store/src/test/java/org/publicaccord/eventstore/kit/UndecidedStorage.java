package org.publicaccord.eventstore.kit;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;

/**
 * Stands for a replica set in which another instance has written a position that is not majority
 * committed yet: it cannot be written again and not be read either, until it is decided.
 */
final class UndecidedStorage extends DelegatingStorage {

    private final long position;
    private final CountDownLatch refusals = new CountDownLatch(3);
    private volatile boolean decided;

    UndecidedStorage(CommitStorage storage, long position) {
        super(storage);
        this.position = position;
    }

    @Override
    public Insertion insert(List<Commit> commits) {
        if (!decided && commits.getFirst().position() == position) {
            refusals.countDown();
            return new Insertion.StoppedAt(0);
        }
        return super.insert(commits);
    }

    void awaitRefusals() throws InterruptedException {
        refusals.await();
    }

    void decide() {
        decided = true;
    }
}
