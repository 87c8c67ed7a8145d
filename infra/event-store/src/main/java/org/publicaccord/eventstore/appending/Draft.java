package org.publicaccord.eventstore.appending;

import java.time.Instant;
import java.util.List;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.StoredEvent;

/**
 * A commit that has no position yet. Its fields mean what {@link Commit}'s do, and keep the same
 * limits.
 */
public record Draft(
        String stream,
        String streamType,
        long firstSequence,
        String commandId,
        Instant time,
        String previousHash,
        List<StoredEvent> events) {

    public Draft {
        Commit checked =
                new Commit(
                        1,
                        stream,
                        streamType,
                        firstSequence,
                        commandId,
                        time,
                        previousHash,
                        events);
        time = checked.time();
        events = checked.events();
    }

    /** The commit it becomes at a position. */
    public Commit at(long position) {
        return new Commit(
                position, stream, streamType, firstSequence, commandId, time, previousHash, events);
    }

    long weight() {
        return events.stream().mapToLong(StoredEvent::weight).sum();
    }

    /** Whether a stored commit is this very draft, and not another execution of its command. */
    boolean became(Commit stored) {
        return stored.events().getFirst().id().equals(events.getFirst().id());
    }
}
