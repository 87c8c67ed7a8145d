package org.publicaccord.messaging.operating;

import java.util.List;
import java.util.Optional;
import org.publicaccord.messaging.consuming.GroupProgress;
import org.publicaccord.messaging.leases.Holding;
import org.publicaccord.messaging.relay.RelayStanding;

/**
 * How far a service has come at one moment. What it does may make work for another service, so a
 * platform has caught up when all of its services had, twice in a row.
 *
 * @param caughtUp whether nothing waits, except what is parked or keeps failing
 * @param relayLag how many commits are not yet on Kafka; empty for a service that publishes nothing
 * @param consumers by group
 * @param deadlines empty for a service without deadlines
 * @param relay where the relay stands; empty for a service that publishes nothing
 * @param leases who has the turn at the jobs that one instance does at a time
 */
public record Progress(
        boolean caughtUp,
        Optional<Long> relayLag,
        List<GroupProgress> consumers,
        Optional<DueDeadlines> deadlines,
        Optional<RelayStanding> relay,
        List<Holding> leases) {

    /**
     * Deadlines whose time has come.
     *
     * @param due how many are due and not done
     * @param failing how many of them have failed so often that a person should look
     */
    public record DueDeadlines(long due, long failing) {}
}
