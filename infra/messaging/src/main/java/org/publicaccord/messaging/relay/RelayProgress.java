package org.publicaccord.messaging.relay;

/** How far the relay has come. */
public interface RelayProgress {

    /** How many commits of the store are not yet on Kafka. */
    long lag();

    /** Whether everything in the store is on Kafka. */
    default boolean caughtUp() {
        return lag() == 0;
    }
}
