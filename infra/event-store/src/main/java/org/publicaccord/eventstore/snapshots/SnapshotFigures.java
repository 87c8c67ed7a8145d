package org.publicaccord.eventstore.snapshots;

import org.publicaccord.eventstore.Tally;

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

    private final Tally<Outcome> outcomes = new Tally<>(Outcome.class);

    /** It happened once more. */
    public void count(Outcome outcome) {
        outcomes.count(outcome);
    }

    /** How often that happened. */
    public long of(Outcome outcome) {
        return outcomes.of(outcome);
    }
}
