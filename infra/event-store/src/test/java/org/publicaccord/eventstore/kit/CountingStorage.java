package org.publicaccord.eventstore.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;

/** Counts what is read, in reads and in commits. */
final class CountingStorage extends DelegatingStorage {

    private final LongAdder reads = new LongAdder();
    private final LongAdder commits = new LongAdder();

    CountingStorage(CommitStorage storage) {
        super(storage);
    }

    /** How often the storage was asked since the last call. */
    long reads() {
        return reads.sumThenReset();
    }

    /** How many commits it gave since the last call. */
    long commits() {
        return commits.sumThenReset();
    }

    private List<Commit> counted(List<Commit> found) {
        reads.increment();
        commits.add(found.size());
        return found;
    }

    @Override
    public List<Commit> following(long position, int window) {
        return counted(super.following(position, window));
    }

    @Override
    public Optional<Commit> at(long position) {
        Optional<Commit> found = super.at(position);
        counted(found.stream().toList());
        return found;
    }

    @Override
    public List<Commit> beginningWithin(String stream, long fromSequence, int window) {
        return counted(super.beginningWithin(stream, fromSequence, window));
    }

    @Override
    public List<Commit> ofCommands(Collection<String> commandIds) {
        return counted(super.ofCommands(commandIds));
    }

    @Override
    public long tail(long atLeast) {
        reads.increment();
        return super.tail(atLeast);
    }
}
