package org.publicaccord.eventstore;

import org.jspecify.annotations.Nullable;

/** A state cannot be kept, or what is kept of one does not fit. History itself is unharmed. */
public final class UnreadableState extends RuntimeException {
    public UnreadableState(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
