package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A day that a grant waited for went by. Published as {@code
 * org.publicaccord.contract.grant-deadline-missed.v1}.
 *
 * @param what DATABASE_ENTRY or RECONCILIATION
 * @param due the last day for it
 */
public record GrantDeadlineMissed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String what,
        LocalDate due)
        implements GrantEvent {}
