package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The suspension of an award ended (Procurement Act 2023, section 102). Published as {@code
 * org.publicaccord.contract.suspension-ended.v1}.
 *
 * @param how LIFTED_BY_COURT, CLAIM_WITHDRAWN or SETTLED
 * @param because the reason given
 */
public record SuspensionEnded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String how,
        String because)
        implements ContractEvent {}
