package org.publicaccord.eventstore.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.publicaccord.eventstore.Commit;

/**
 * What a database must do to hold commits. A commit's position, its {@link Commit#key() key} and
 * its command's id are each unique. Reads see only what no failover can take back; whoever writes
 * asks for the same. Every read is by exact values of one indexed field, so that it is fast in any
 * store.
 *
 * <p>Reads throw the driver's own unchecked exceptions when the database does not answer.
 */
public interface CommitStorage {

    /** At most this many values are asked for in one read. */
    int MAX_WINDOW = 1_000;

    /**
     * Writes commits in order and keeps those before the first that fails. Never throws for a
     * database that fails or does not answer: that is an {@link Insertion} too.
     */
    Insertion insert(List<Commit> commits);

    /**
     * The commits at the positions that follow one, up to the first gap.
     *
     * @param window how many positions to ask for, 1 to {@link #MAX_WINDOW}
     */
    List<Commit> following(long position, int window);

    /** The commit at a position. */
    Optional<Commit> at(long position);

    /**
     * The commits of a stream that begin within a window of sequences, in order.
     *
     * @param window how many sequences to ask for, 1 to {@link #MAX_WINDOW}
     */
    List<Commit> beginningWithin(String stream, long fromSequence, int window);

    /** The commits of these commands, in any order; at most {@link #MAX_WINDOW} are asked for. */
    List<Commit> ofCommands(Collection<String> commandIds);

    /**
     * The greatest position before the first gap, found by a few exact reads.
     *
     * @param atLeast a position known to exist, or 0
     */
    long tail(long atLeast);

    /** The greatest position of all, gaps or not; may take as long as the store is large. */
    long greatestPosition();
}
