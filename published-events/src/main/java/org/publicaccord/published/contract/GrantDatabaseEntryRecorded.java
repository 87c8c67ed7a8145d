package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A grant is in the subsidy database. Published as {@code
 * org.publicaccord.contract.grant-database-entry-recorded.v1}.
 *
 * @param reference its number there
 * @param enteredOn the day of the entry
 */
public record GrantDatabaseEntryRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String reference,
        LocalDate enteredOn)
        implements GrantEvent {}
