package org.publicaccord.published.monitoring;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * What a contract owes under its regime was found, or found anew. Published as {@code
 * org.publicaccord.monitoring.obligations-determined.v1}.
 *
 * @param contractTitle for people
 * @param obligations all of them, whole, in order of the day they are due
 */
public record ObligationsDetermined(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        List<Obligation> obligations)
        implements MonitoringEvent {}
