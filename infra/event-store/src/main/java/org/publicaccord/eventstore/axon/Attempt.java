package org.publicaccord.eventstore.axon;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;

/** One execution of a command, as the engine sees it: what it was decided on and what it wrote. */
final class Attempt {

    /**
     * Where a stream ends.
     *
     * @param version how many events it has
     * @param position of its latest commit; 0 if it has none
     */
    record End(long version, long position) {

        static final End OF_NOTHING = new End(0, 0);
    }

    private final Optional<Long> expectedVersion;
    private final boolean mustRead;
    private boolean hot;
    private @Nullable End known;
    private @Nullable Commit commit;

    /**
     * @param mustRead whether it has to be decided on what the store holds now
     */
    Attempt(Optional<Long> expectedVersion, boolean mustRead) {
        this.expectedVersion = expectedVersion;
        this.mustRead = mustRead;
    }

    Optional<Long> expectedVersion() {
        return expectedVersion;
    }

    boolean mustRead() {
        return mustRead;
    }

    /** The whole stream was read: this many events, the latest at this position. */
    void read(long version, long position) {
        known = new End(version, position);
    }

    /** The aggregate was at hand, as it was after so many events. */
    void foundHot(long version, long position) {
        hot = true;
        known = new End(version, position);
    }

    /** Whether it was decided without a read, and so perhaps on old history. */
    boolean isHot() {
        return hot;
    }

    void wrote(Commit stored) {
        commit = stored;
    }

    /** How many events the decision was taken on; empty if the stream was not read. */
    OptionalLong knownVersion() {
        return known == null ? OptionalLong.empty() : OptionalLong.of(known.version());
    }

    /** Where the stream ends after it, as far as it knows; empty if it knows nothing. */
    Optional<End> end() {
        return commit().map(stored -> new End(stored.nextSequence(), stored.position()))
                .or(() -> Optional.ofNullable(known));
    }

    Optional<Commit> commit() {
        return Optional.ofNullable(commit);
    }
}
