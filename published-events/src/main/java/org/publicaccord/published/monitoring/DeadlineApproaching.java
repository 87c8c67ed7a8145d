package org.publicaccord.published.monitoring;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An obligation will soon be due. Published as {@code
 * org.publicaccord.monitoring.deadline-approaching.v1}.
 *
 * @param contractTitle for people
 * @param obligation what is due
 */
public record DeadlineApproaching(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        Obligation obligation)
        implements MonitoringEvent {}
