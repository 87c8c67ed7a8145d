package org.publicaccord.messaging.consuming;

import java.time.Instant;
import java.util.Optional;

/**
 * An event that a consumer group could not take, or that came after such a one in its stream.
 *
 * @param id names it for {@link ParkedEvents#replayStreamOf} and {@link ParkedDecisions}
 * @param group whose consumer could not take it
 * @param topic where it stands on Kafka, with partition and offset
 * @param stream its source and subject; only its key if it cannot be read
 * @param type its CloudEvents type, empty if it has none
 * @param standing {@code poison} if it failed itself, {@code behind} if it waits for an earlier one
 * @param because what went wrong, in a sentence
 * @param excerpt where in the program it went wrong, cut to a few lines; empty when behind
 * @param attempts how often the consumer was given it
 * @param parkedAt system time
 * @param decision what an operator decided about it last; carried out at the next replay
 */
public record ParkedEvent(
        String id,
        String group,
        String topic,
        int partition,
        long offset,
        String stream,
        Optional<String> type,
        Standing standing,
        String because,
        String excerpt,
        int attempts,
        Instant parkedAt,
        Optional<Decision> decision) {

    /** Why an event is parked. */
    public enum Standing {
        POISON,
        BEHIND
    }
}
