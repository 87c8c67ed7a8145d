package org.publicaccord.eventstore.snapshots;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** What became of snapshots since the start, for operators. */
public final class SnapshotFigures {

    /** What can become of a snapshot. */
    public enum Outcome {
        /** A stream was picked up there. */
        USED,
        /** It was taken and kept. */
        TAKEN,
        /** It was made by other code, or under another number. */
        IGNORED_OTHER_REVISION,
        /** It could not be read. */
        IGNORED_UNREADABLE,
        /** The stream does not hold what it says it covers. */
        IGNORED_OTHER_HISTORY,
        /** Too many were waiting to be taken. */
        DROPPED,
        /** It could not be taken or kept. */
        FAILED
    }

    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    public SnapshotFigures() {
        Arrays.stream(Outcome.values()).forEach(it -> counts.put(it, new LongAdder()));
    }

    /** It happened once more. */
    public void count(Outcome outcome) {
        adder(outcome).increment();
    }

    /** How often that happened. */
    public long of(Outcome outcome) {
        return adder(outcome).sum();
    }

    private LongAdder adder(Outcome outcome) {
        return Objects.requireNonNull(counts.get(outcome));
    }
}
