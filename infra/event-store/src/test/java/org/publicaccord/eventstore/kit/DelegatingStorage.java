package org.publicaccord.eventstore.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;

/** A storage before another one, to be made difficult. */
class DelegatingStorage implements CommitStorage {

    private final CommitStorage storage;

    DelegatingStorage(CommitStorage storage) {
        this.storage = storage;
    }

    @Override
    public Insertion insert(List<Commit> commits) {
        return storage.insert(commits);
    }

    @Override
    public List<Commit> following(long position, int window) {
        return storage.following(position, window);
    }

    @Override
    public Optional<Commit> at(long position) {
        return storage.at(position);
    }

    @Override
    public List<Commit> beginningWithin(String stream, long fromSequence, int window) {
        return storage.beginningWithin(stream, fromSequence, window);
    }

    @Override
    public List<Commit> ofCommands(Collection<String> commandIds) {
        return storage.ofCommands(commandIds);
    }

    @Override
    public long tail(long atLeast) {
        return storage.tail(atLeast);
    }

    @Override
    public long greatestPosition() {
        return storage.greatestPosition();
    }
}
