package org.publicaccord.eventstore.storage;

/** How far an ordered insertion came. */
public sealed interface Insertion {

    /** Every commit is durable. */
    record Whole() implements Insertion {}

    /**
     * Something unique stood in the way of one commit: those before it are durable, it and those
     * after it were not written by this insertion.
     */
    record StoppedAt(int index) implements Insertion {}

    /** The database will never take one commit; those before it are durable, those after it not. */
    record Rejected(int index, RuntimeException cause) implements Insertion {}

    /** No telling: any of the commits may be durable, now or in a moment. */
    record Unknown(RuntimeException cause) implements Insertion {}
}
