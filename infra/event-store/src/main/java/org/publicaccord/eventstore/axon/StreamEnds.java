package org.publicaccord.eventstore.axon;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.storage.Streams;

/**
 * How streams end, for the commits that will follow: remembered from what was read and written
 * last, otherwise looked up. Remembering wrongly does no harm: what is remembered is used only
 * where it fits the commit to come, and the commit's key is unique.
 */
final class StreamEnds {

    private static final int REMEMBERED = 10_000;

    /** The end of a stream: what its next commit builds upon. */
    record StreamEnd(long nextSequence, String hash, Instant time) {

        static final StreamEnd OF_NOTHING = new StreamEnd(0, CommitHash.NONE, Instant.MIN);

        static StreamEnd after(Commit commit) {
            return new StreamEnd(commit.nextSequence(), CommitHash.of(commit), commit.time());
        }

        /** Legal time never runs backwards within a stream. */
        Instant notBefore(Instant at) {
            return at.isBefore(time) ? time : at;
        }
    }

    private final Streams streams;
    private final Map<String, StreamEnd> ends =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, StreamEnd> eldest) {
                    return size() > REMEMBERED;
                }
            };

    StreamEnds(Streams streams) {
        this.streams = streams;
    }

    /** The end that a commit beginning at a sequence builds upon; empty if no commit ends there. */
    Optional<StreamEnd> before(String stream, long sequence) {
        if (sequence == 0) {
            return Optional.of(StreamEnd.OF_NOTHING);
        }
        StreamEnd known = remembered(stream);
        if (known != null && known.nextSequence() == sequence) {
            return Optional.of(known);
        }
        return streams.holding(stream, sequence - 1)
                .filter(commit -> commit.nextSequence() == sequence)
                .map(StreamEnd::after);
    }

    private synchronized @Nullable StreamEnd remembered(String stream) {
        return ends.get(stream);
    }

    void remember(Commit latest) {
        StreamEnd end = StreamEnd.after(latest);
        synchronized (this) {
            ends.put(latest.stream(), end);
        }
    }
}
