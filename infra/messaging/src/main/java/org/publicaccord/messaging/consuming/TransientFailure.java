package org.publicaccord.messaging.consuming;

/** Something that an event needs is away for now; the event itself is sound and is tried again. */
public final class TransientFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TransientFailure(String message) {
        super(message);
    }

    public TransientFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
