package org.publicaccord.messaging.consuming;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the consumers of this service could not take. An operator mends the cause, or the event
 * itself by {@link ParkedDecisions}, and replays; the thread that reads a stream also replays it,
 * so that order holds whatever arrives meanwhile.
 */
public interface ParkedEvents {

    /**
     * Parked events in the order of group, topic, partition and offset.
     *
     * @param after the id after which the page begins
     * @param limit at most this many
     */
    List<ParkedEvent> list(Search search, Optional<String> after, int limit);

    /** How many a group has parked. */
    long count(String group);

    /**
     * Gives a group everything again that it has parked, each stream in order, up to the first
     * event of that stream that fails again.
     *
     * @param patience how long to wait for the outcome; the replay goes on after it
     */
    Replay replay(String group, Duration patience);

    /** As {@link #replay}, for the one stream that the parked event with this id belongs to. */
    Replay replayStreamOf(String id, Duration patience);

    /**
     * Which events someone asks for.
     *
     * @param group all groups if empty
     * @param stream a stream, or the subject of streams, such as a contract's id; all if empty
     */
    record Search(Optional<String> group, Optional<String> stream) {}

    /**
     * What became of a replay.
     *
     * @param requested how many parked events it was about
     * @param taken how many were taken and are parked no more
     * @param stillParked how many failed again or wait behind one that did
     * @param underway how many were not reached within the patience
     */
    record Replay(long requested, long taken, long stillParked, long underway) {}
}
