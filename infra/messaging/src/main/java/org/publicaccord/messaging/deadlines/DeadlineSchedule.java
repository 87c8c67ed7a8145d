package org.publicaccord.messaging.deadlines;

import java.time.Instant;

/** The durable schedule of one service. */
public interface DeadlineSchedule {

    /** The longest command, in characters. */
    int MAX_COMMAND_LENGTH = 64 * 1024;

    /**
     * Sets a deadline, or moves the one of the same key. Setting what is already set changes
     * nothing.
     *
     * @param key unique in the service, 1 to 200 characters
     * @param dueAt legal time; in the past, it fires at once
     * @param contractId whom it concerns
     * @param command what to do, for the {@link DeadlineHandler}
     */
    void set(String key, Instant dueAt, String contractId, String command);

    /** Takes a deadline back; nothing happens if there is none. */
    void cancel(String key);
}
