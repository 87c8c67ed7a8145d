package org.publicaccord.messaging.relay;

/** How far the relay has come. */
public interface RelayProgress {

    /**
     * Where it stands now.
     *
     * @throws RuntimeException if the broker or the store does not answer
     */
    RelayStanding standing();

    /** How many commits of the store are not yet on Kafka. */
    default long lag() {
        return standing().lag();
    }

    /** Whether everything in the store is on Kafka. */
    default boolean caughtUp() {
        return lag() == 0;
    }
}
