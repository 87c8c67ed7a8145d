package org.publicaccord.messaging.deadlines;

/** What a service does when a deadline has come: it offers one bean. */
@FunctionalInterface
public interface DeadlineHandler {

    /**
     * Sends the deadline's command under its {@link Deadline#identity}. A command that is refused
     * is decided, hence done: return. An exception means that nothing is decided: it is tried again
     * with backoff, and others are not held up.
     */
    void fire(Deadline deadline);
}
