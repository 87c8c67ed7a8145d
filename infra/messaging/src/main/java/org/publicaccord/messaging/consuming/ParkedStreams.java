package org.publicaccord.messaging.consuming;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * What one reader of a group knows of its parked streams, so that it need not ask each time. Any
 * thread may use it.
 */
final class ParkedStreams {

    private final Map<String, Place> firstPlaces = new HashMap<>();
    private long events;

    synchronized void add(String stream, TopicPartition partition, long offset) {
        firstPlaces.merge(
                stream, new Place(partition, offset), (a, b) -> a.offset <= b.offset ? a : b);
        events++;
    }

    /** Whether an event at this offset has to wait behind an earlier one of its stream. */
    synchronized boolean holdsUp(String stream, long offset) {
        Place first = firstPlaces.get(stream);
        return first != null && first.offset <= offset;
    }

    /** Where the stream's first parked event stands, or one that nobody has. */
    synchronized boolean isIn(String stream, TopicPartition partition) {
        Place first = firstPlaces.get(stream);
        return first != null && first.partition.equals(partition);
    }

    synchronized void taken(String stream, boolean wasLast) {
        events--;
        if (wasLast) {
            firstPlaces.remove(stream);
        }
    }

    synchronized long events() {
        return events;
    }

    private record Place(TopicPartition partition, long offset) {}
}
