package org.publicaccord.eventstore.storage;

import org.jspecify.annotations.Nullable;

/** A stored commit contradicts itself: someone wrote to the database past this program. */
public final class CorruptCommit extends RuntimeException {

    private final long position;

    public CorruptCommit(long position, String message, @Nullable Throwable cause) {
        super("commit at position %d: %s".formatted(position, message), cause);
        this.position = position;
    }

    /** Where it stands; 0 if not even that can be told. */
    public long position() {
        return position;
    }
}
