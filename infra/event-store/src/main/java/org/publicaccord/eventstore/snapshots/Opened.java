package org.publicaccord.eventstore.snapshots;

import java.util.Iterator;
import java.util.Optional;
import org.publicaccord.eventstore.Commit;

/**
 * A stream that is about to be read, as short as it can be.
 *
 * @param resumed the state to begin with; empty if the stream is read from its beginning
 * @param commits those that follow, read as they are asked for
 */
public record Opened(Optional<Resumed> resumed, Iterator<Commit> commits) {

    /**
     * A state that was kept.
     *
     * @param state after this commit
     * @param latest the last commit that the state covers, as the stream holds it
     */
    public record Resumed(Object state, Commit latest) {}

    /** How many events need not be read. */
    public long resumedVersion() {
        return resumed.map(it -> it.latest().nextSequence()).orElse(0L);
    }
}
