package org.publicaccord.messaging.projecting;

/** How far the rebuilding of a projection is. */
public enum RebuildState {
    /** It is asked for, and begins within a second. */
    ASKED,
    /** The new rows are filled from the first event on; the live ones are read as ever. */
    FILLING,
    /** The new rows have all but caught up; writers wait for a moment while they take the rest. */
    JOINING,
    /** The new rows are read; the old ones are about to be dropped. */
    SWITCHED,
    /** The new rows are read; the old ones are gone. */
    DONE,
    /** Somebody took the order back; the live rows were not touched. */
    CANCELLED,
    /** An event could not be taken; the live rows were not touched. */
    FAILED;

    /** Whether there is something to do. */
    public boolean underway() {
        return switch (this) {
            case ASKED, FILLING, JOINING, SWITCHED -> true;
            case DONE, CANCELLED, FAILED -> false;
        };
    }

    /** Whether it can still be taken back. */
    public boolean cancellable() {
        return underway() && this != SWITCHED;
    }
}
