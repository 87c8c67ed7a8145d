package org.publicaccord.eventstore.kit;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;

/** Holds back writes until its gate is opened, so that what comes meanwhile makes one batch. */
final class GatedStorage extends DelegatingStorage {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    GatedStorage(CommitStorage storage) {
        super(storage);
    }

    @Override
    public Insertion insert(List<Commit> commits) {
        reached.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return super.insert(commits);
    }

    void awaitFirstWrite() throws InterruptedException {
        reached.await();
    }

    void open() {
        gate.countDown();
    }
}
