package org.publicaccord.eventstore.axon;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;

/** One execution of a command, as the engine sees it: what was read for it and what it wrote. */
final class Attempt {

    private final Optional<Long> expectedVersion;
    private long readVersion = -1;
    private long readPosition;
    private @Nullable Commit commit;

    Attempt(Optional<Long> expectedVersion) {
        this.expectedVersion = expectedVersion;
    }

    Optional<Long> expectedVersion() {
        return expectedVersion;
    }

    /** The whole stream was read: this many events, the latest at this position. */
    void read(long version, long position) {
        readVersion = version;
        readPosition = position;
    }

    void wrote(Commit stored) {
        commit = stored;
    }

    /** How many events the decision was taken on; empty if the stream was not read. */
    OptionalLong readVersion() {
        return readVersion < 0 ? OptionalLong.empty() : OptionalLong.of(readVersion);
    }

    long readPosition() {
        return readPosition;
    }

    Optional<Commit> commit() {
        return Optional.ofNullable(commit);
    }
}
