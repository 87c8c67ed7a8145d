package org.publicaccord.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Where the segments that this instance has claimed stand, as far as it is not stored yet. */
final class NotedPlaces {

    /**
     * What is known of one segment.
     *
     * @param writtenAt when it was last written
     * @param noted where it stands, if that is not stored yet
     */
    private record Place(Instant writtenAt, Optional<TrackingToken> noted) {}

    private final Duration atMostEvery;
    private final InstantSource systemTime;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Set<String> followed = ConcurrentHashMap.newKeySet();

    /**
     * @param atMostEvery how long a place may only be noted; zero for never
     */
    NotedPlaces(Duration atMostEvery, InstantSource systemTime) {
        this.atMostEvery = atMostEvery;
        this.systemTime = systemTime;
    }

    /** Others read where this processor stands: it is never only noted. */
    void follow(String processor) {
        followed.add(processor);
    }

    /**
     * Notes where a segment stands, if that will do for now. It does for plain progress alone: what
     * a reset or a merge stores counts from that moment on.
     *
     * @return whether it is noted, and need not be written
     */
    boolean note(String processor, String segment, @Nullable TrackingToken token) {
        Place place = places.get(segment);
        if (place == null
                || followed.contains(processor)
                || !(token instanceof GlobalSequenceTrackingToken)
                || isDue(place)) {
            return false;
        }
        places.put(segment, new Place(place.writtenAt(), Optional.of(token)));
        return true;
    }

    /** A clock that is set back puts nothing off. */
    private boolean isDue(Place place) {
        Duration sinceWritten = Duration.between(place.writtenAt(), systemTime.instant()).abs();
        return sinceWritten.compareTo(atMostEvery) >= 0;
    }

    /** Whether a segment's last sign of life is so recent that it needs no other for now. */
    boolean isFresh(String segment) {
        return Optional.ofNullable(places.get(segment)).filter(it -> !isDue(it)).isPresent();
    }

    /** What is noted of a segment and not written yet. */
    Optional<TrackingToken> of(String segment) {
        return Optional.ofNullable(places.get(segment)).flatMap(Place::noted);
    }

    /** All that is known of a segment was written. */
    void written(String segment, Instant at) {
        places.put(segment, new Place(at, Optional.empty()));
    }

    /** The segment is no longer ours. */
    void forget(String segment) {
        places.remove(segment);
    }
}
