package org.publicaccord.eventstore;

import org.jspecify.annotations.Nullable;

/** An event that has no name here, or whose payload does not fit its name: a bug or a downgrade. */
public final class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
