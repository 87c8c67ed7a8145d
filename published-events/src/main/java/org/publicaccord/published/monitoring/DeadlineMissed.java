package org.publicaccord.published.monitoring;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day of an obligation went by and it was not met. Published as {@code
 * org.publicaccord.monitoring.deadline-missed.v1}.
 *
 * @param contractTitle for people
 * @param obligation what was due
 */
public record DeadlineMissed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        Obligation obligation)
        implements MonitoringEvent {}
