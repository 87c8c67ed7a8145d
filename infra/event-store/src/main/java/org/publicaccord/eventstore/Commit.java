package org.publicaccord.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one command changed in one stream: the unit that is written whole or not at all.
 *
 * @param position its place in the one gap-free order of the store, from 1
 * @param stream the id of the stream, such as a contract's
 * @param streamType what kind of thing the stream is about, such as {@code contract}
 * @param firstSequence the sequence of the first event in its stream, from 0
 * @param commandId what makes a repeated command meet its first execution; unique in the store
 * @param time legal time in whole milliseconds; never earlier than the stream's previous commit
 * @param previousHash hash of the stream's previous commit, {@link CommitHash#NONE} for the first
 * @param events 1 to {@link #MAX_EVENTS}
 */
public record Commit(
        long position,
        String stream,
        String streamType,
        long firstSequence,
        String commandId,
        Instant time,
        String previousHash,
        List<StoredEvent> events) {

    /** How many events a commit may hold. */
    public static final int MAX_EVENTS = 1_000;

    /** How many bytes of payload and metadata a commit may hold: half of what a document may. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The latest position whose events' tokens still fit a long. */
    public static final long MAX_POSITION = Long.MAX_VALUE / RecordedEvent.TOKENS_PER_COMMIT - 1;

    private static final Pattern STREAM_TYPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Commit {
        StoredEvent.requireName("a stream", stream);
        StoredEvent.requireName("a stream's type", streamType);
        StoredEvent.requireName("a command's id", commandId);
        if (!STREAM_TYPE.matcher(streamType).matches()) {
            throw new IllegalArgumentException(
                    "a stream's type is kebab-case and no Java class's name: " + streamType);
        }
        if (position < 1 || position > MAX_POSITION) {
            throw new IllegalArgumentException("no such position: " + position);
        }
        if (firstSequence < 0) {
            throw new IllegalArgumentException("sequences count from 0: " + firstSequence);
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
        events = List.copyOf(events);
        requireLimits(stream, events);
    }

    /** What makes this commit unique in its stream: {@code stream:firstSequence}. */
    public String key() {
        return key(stream, firstSequence);
    }

    /** The key of a commit that begins at a sequence of a stream. */
    public static String key(String stream, long firstSequence) {
        return stream + ":" + firstSequence;
    }

    private static void requireLimits(String stream, List<StoredEvent> events) {
        if (events.isEmpty() || events.size() > MAX_EVENTS) {
            throw new IllegalArgumentException(
                    "a commit holds 1 to %d events, not %d: %s"
                            .formatted(MAX_EVENTS, events.size(), stream));
        }
        long bytes = events.stream().mapToLong(StoredEvent::weight).sum();
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "a commit holds at most %d bytes of events, not %d: %s"
                            .formatted(MAX_BYTES, bytes, stream));
        }
    }

    /** The sequence that follows this commit's last event: the stream's length after it. */
    public long nextSequence() {
        return firstSequence + events.size();
    }

    /** At most how many bytes its events take. */
    public long weight() {
        return events.stream().mapToLong(StoredEvent::weight).sum();
    }

    /** The same commit at another position. */
    public Commit at(long otherPosition) {
        return new Commit(
                otherPosition,
                stream,
                streamType,
                firstSequence,
                commandId,
                time,
                previousHash,
                events);
    }

    /** Its events one by one, each with its place in the stream and in the store. */
    public List<RecordedEvent> recordedEvents() {
        List<RecordedEvent> recorded = new ArrayList<>(events.size());
        for (int index = 0; index < events.size(); index++) {
            StoredEvent event = events.get(index);
            recorded.add(
                    new RecordedEvent(
                            event.id(),
                            stream,
                            streamType,
                            firstSequence + index,
                            RecordedEvent.token(position, index),
                            event.name(),
                            event.revision(),
                            event.payload(),
                            event.metadata(),
                            time));
        }
        return recorded;
    }
}
