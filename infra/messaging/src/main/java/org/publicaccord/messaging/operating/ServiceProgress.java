package org.publicaccord.messaging.operating;

import java.util.List;
import java.util.Optional;
import org.publicaccord.messaging.consuming.ConsumerProgress;
import org.publicaccord.messaging.consuming.GroupProgress;
import org.publicaccord.messaging.deadlines.DeadlineProgress;
import org.publicaccord.messaging.leases.Leases;
import org.publicaccord.messaging.operating.Progress.DueDeadlines;
import org.publicaccord.messaging.relay.RelayProgress;
import org.publicaccord.messaging.relay.RelayStanding;

/** Adds up how far the parts of one service have come. */
public final class ServiceProgress {

    private final Optional<RelayProgress> relay;
    private final Optional<ConsumerProgress> consumers;
    private final Optional<DeadlineProgress> deadlines;
    private final Optional<Leases> leases;

    public ServiceProgress(
            Optional<RelayProgress> relay,
            Optional<ConsumerProgress> consumers,
            Optional<DeadlineProgress> deadlines,
            Optional<Leases> leases) {
        this.relay = relay;
        this.consumers = consumers;
        this.deadlines = deadlines;
        this.leases = leases;
    }

    /**
     * Asks in the order in which work flows: what is due fires and is stored, what is stored is
     * published, what is published is consumed; so nothing that was there at first slips through.
     */
    public Progress now() {
        Optional<DueDeadlines> due = deadlines.map(it -> new DueDeadlines(it.due(), it.failing()));
        Optional<RelayStanding> standing = relay.map(RelayProgress::standing);
        List<GroupProgress> groups = consumers.map(ConsumerProgress::groups).orElse(List.of());
        boolean caughtUp =
                groups.stream().allMatch(GroupProgress::caughtUp)
                        && due.map(it -> it.due() <= it.failing()).orElse(true)
                        && standing.map(it -> it.lag() == 0).orElse(true);
        return new Progress(
                caughtUp,
                standing.map(RelayStanding::lag),
                groups,
                due,
                standing,
                leases.map(Leases::holdings).orElse(List.of()));
    }
}
