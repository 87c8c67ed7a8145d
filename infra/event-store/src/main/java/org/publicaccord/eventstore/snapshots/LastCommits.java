package org.publicaccord.eventstore.snapshots;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * With which commit the snapshots ended that were used last. Remembering wrongly does no harm: what
 * is read by it is used only with a snapshot that it fits.
 */
final class LastCommits {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Long> sequences =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** The first sequence of the last commit that a stream's snapshot covered. */
    synchronized Optional<Long> of(String stream) {
        return Optional.ofNullable(sequences.get(stream));
    }

    synchronized void remember(Snapshot snapshot) {
        sequences.put(snapshot.stream(), snapshot.lastCommit());
    }

    synchronized void forget(String stream) {
        sequences.remove(stream);
    }
}
