package org.publicaccord.eventstore.snapshots;

import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StateRevision;

/**
 * What a stream's events came to at the end of one commit. It holds nothing that the events do not,
 * and may be thrown away at any time.
 *
 * @param streamType what kind of thing the stream is about, such as {@code contract}
 * @param version how many events it covers
 * @param lastCommit the first sequence of the last commit that it covers
 * @param lastHash the hash of that commit, which vouches for all before it
 * @param revision by what the state was made: a state of other code is another state
 * @param state as our JSON
 * @param stateHash tells a state that was damaged where it is kept
 */
public record Snapshot(
        String stream,
        String streamType,
        long version,
        long lastCommit,
        String lastHash,
        StateRevision revision,
        Payload state,
        String stateHash) {

    /** No state with more bytes is kept: half of what a document may have. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    public Snapshot {
        if (lastCommit < 0 || version <= lastCommit) {
            throw new IllegalArgumentException(
                    "a snapshot covers a commit: %d to %d".formatted(lastCommit, version));
        }
        if (state.size() > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "a snapshot has at most %d bytes, not %d".formatted(MAX_BYTES, state.size()));
        }
    }

    static Snapshot after(Commit latest, StateRevision revision, Payload state) {
        return new Snapshot(
                latest.stream(),
                latest.streamType(),
                latest.nextSequence(),
                latest.firstSequence(),
                CommitHash.of(latest),
                revision,
                state,
                state.hash());
    }

    /** Whether its state is as it was kept. */
    boolean isSound() {
        return state.hash().equals(stateHash);
    }

    /** Whether it ends with this very commit, and so has the history before it. */
    boolean endsWith(Commit commit) {
        return commit.streamType().equals(streamType)
                && commit.firstSequence() == lastCommit
                && commit.nextSequence() == version
                && CommitHash.of(commit).equals(lastHash);
    }
}
