package org.publicaccord.eventstore;

import java.time.Instant;
import java.util.Map;

/**
 * One event with its place in its stream and in the store.
 *
 * @param sequence its place in the stream, from 0
 * @param token its place in the store: {@code position * 1024 + index in the commit}
 * @param time legal time of its commit
 */
public record RecordedEvent(
        String id,
        String stream,
        String streamType,
        long sequence,
        long token,
        String name,
        int revision,
        Payload payload,
        Map<String, String> metadata,
        Instant time) {

    /** How many tokens a commit spans; more than it may hold events. */
    public static final long TOKENS_PER_COMMIT = 1_024;

    public RecordedEvent {
        metadata = EventMetadata.of(metadata);
    }

    /** The token of an event, from its commit's position and its index in the commit. */
    public static long token(long position, int index) {
        return position * TOKENS_PER_COMMIT + index;
    }

    /** The position of the commit that holds the event with this token. */
    public static long positionOf(long token) {
        return token / TOKENS_PER_COMMIT;
    }

    /** The index in its commit of the event with this token. */
    public static int indexOf(long token) {
        return (int) (token % TOKENS_PER_COMMIT);
    }

    /** The position of this event's commit. */
    public long position() {
        return positionOf(token);
    }

    /** The event without its place. */
    public StoredEvent stored() {
        return new StoredEvent(id, name, revision, payload, metadata);
    }
}
