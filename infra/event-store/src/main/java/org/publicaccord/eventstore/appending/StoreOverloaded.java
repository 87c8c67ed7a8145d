package org.publicaccord.eventstore.appending;

/** Too many commits are waiting; this one was not recorded and may be sent again. */
public final class StoreOverloaded extends RuntimeException {
    public StoreOverloaded(String message) {
        super(message);
    }
}
