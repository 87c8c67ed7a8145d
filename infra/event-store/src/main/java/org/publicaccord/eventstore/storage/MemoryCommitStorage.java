package org.publicaccord.eventstore.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.publicaccord.eventstore.Commit;

/** Commits in memory: the contract in its plainest form, and a fast store for tests. */
public final class MemoryCommitStorage implements CommitStorage {

    private final NavigableMap<Long, Commit> byPosition = new TreeMap<>();
    private final Map<String, Commit> byKey = new HashMap<>();
    private final Map<String, Commit> byCommand = new HashMap<>();

    @Override
    public synchronized Insertion insert(List<Commit> commits) {
        for (int index = 0; index < commits.size(); index++) {
            Commit commit = commits.get(index);
            if (byPosition.containsKey(commit.position())
                    || byKey.containsKey(commit.key())
                    || byCommand.containsKey(commit.commandId())) {
                return new Insertion.StoppedAt(index);
            }
            byPosition.put(commit.position(), commit);
            byKey.put(commit.key(), commit);
            byCommand.put(commit.commandId(), commit);
        }
        return new Insertion.Whole();
    }

    @Override
    public synchronized List<Commit> following(long position, int window) {
        List<Commit> found = new ArrayList<>();
        for (long next = position + 1; next <= position + window; next++) {
            Commit commit = byPosition.get(next);
            if (commit == null) {
                break;
            }
            found.add(commit);
        }
        return found;
    }

    @Override
    public synchronized Optional<Commit> at(long position) {
        return Optional.ofNullable(byPosition.get(position));
    }

    @Override
    public synchronized List<Commit> beginningWithin(String stream, long fromSequence, int window) {
        return LongStream.range(fromSequence, fromSequence + window)
                .mapToObj(sequence -> byKey.get(Commit.key(stream, sequence)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public synchronized List<Commit> ofCommands(Collection<String> commandIds) {
        return commandIds.stream().map(byCommand::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized long tail(long atLeast) {
        long tail = atLeast;
        while (byPosition.containsKey(tail + 1)) {
            tail++;
        }
        return tail;
    }

    @Override
    public synchronized long greatestPosition() {
        return byPosition.isEmpty() ? 0 : byPosition.lastKey();
    }
}
