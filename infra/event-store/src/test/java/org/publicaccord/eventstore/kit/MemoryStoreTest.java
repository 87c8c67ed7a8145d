package org.publicaccord.eventstore.kit;

import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.MemoryCommitStorage;

class MemoryStoreTest extends EngineKit {

    @Override
    CommitStorage emptyStore() {
        return new MemoryCommitStorage();
    }

    @Override
    CommitStorage otherInstance() {
        return new DelegatingStorage(storage);
    }
}
