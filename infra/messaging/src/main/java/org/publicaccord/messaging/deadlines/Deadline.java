package org.publicaccord.messaging.deadlines;

import java.time.Instant;
import org.publicaccord.eventstore.commanding.CommandIdentity;

/**
 * Something that is to happen at a moment of legal time.
 *
 * @param key what makes it one deadline, such as {@code went-live:<contract id>}; setting it again
 *     moves it
 * @param dueAt legal time in whole milliseconds; it never fires before
 * @param contractId whom it concerns; deadlines of one contract fire one after the other
 * @param command what to do, as text that the handler understands, such as JSON
 */
public record Deadline(String key, Instant dueAt, String contractId, String command) {

    /**
     * The same at every firing of this key at this time: give it to the command, and firing twice
     * is firing once.
     */
    public CommandIdentity identity() {
        return CommandIdentity.derivedFrom("deadline", key, dueAt.toString());
    }
}
