package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Money of a grant is given back. Published as {@code
 * org.publicaccord.contract.grant-clawback-recovered.v1}.
 *
 * @param clawbackId the demand, unique within the grant
 * @param amount what was given back
 * @param recoveredOn the day of it
 * @param stillOwed what is still owed
 */
public record GrantClawbackRecovered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String clawbackId,
        Money amount,
        LocalDate recoveredOn,
        Money stillOwed)
        implements GrantEvent {}
