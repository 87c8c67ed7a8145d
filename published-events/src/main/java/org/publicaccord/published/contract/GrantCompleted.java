package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * All the money of a grant is accounted for. Published as {@code
 * org.publicaccord.contract.grant-completed.v1}.
 *
 * @param amountDisbursed what was paid of the grant in all
 */
public record GrantCompleted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Money amountDisbursed)
        implements GrantEvent {}
