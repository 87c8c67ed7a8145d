package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A review closed without a renewal decision. Published as {@code
 * org.publicaccord.contract.review-closed.v1}.
 *
 * @param learned what was learned
 */
public record ReviewClosed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String learned)
        implements ContractEvent {}
