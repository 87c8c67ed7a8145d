package org.publicaccord.published.monitoring;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An obligation is met: a person recorded it, its notice is published, or its indicator was
 * assessed. Published as {@code org.publicaccord.monitoring.deadline-met.v1}.
 *
 * @param contractTitle for people
 * @param obligation what was due
 * @param evidence where it can be seen, such as a notice's identifier
 */
public record DeadlineMet(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        Obligation obligation,
        String evidence)
        implements MonitoringEvent {}
