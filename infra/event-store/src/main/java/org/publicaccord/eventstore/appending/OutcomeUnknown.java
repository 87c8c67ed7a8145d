package org.publicaccord.eventstore.appending;

import org.jspecify.annotations.Nullable;

/**
 * The store did not say in time whether a commit was recorded. Sending the same command again finds
 * out.
 */
public final class OutcomeUnknown extends RuntimeException {
    public OutcomeUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
