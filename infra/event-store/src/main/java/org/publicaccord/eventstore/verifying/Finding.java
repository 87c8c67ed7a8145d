package org.publicaccord.eventstore.verifying;

/** One place where the store is not as it was written. */
public sealed interface Finding {

    /** The position in question. */
    long position();

    /** There is no commit at a position, though there are later ones. */
    record Missing(long position) implements Finding {}

    /** A commit contradicts itself. */
    record Corrupt(long position, String reason) implements Finding {}

    /** A commit does not follow from its stream's previous one. */
    record Broken(long position, String stream, String reason) implements Finding {}
}
