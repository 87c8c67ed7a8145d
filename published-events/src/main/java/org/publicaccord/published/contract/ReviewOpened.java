package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A review of the contract opened, with what it looks at. Published as {@code
 * org.publicaccord.contract.review-opened.v1}.
 *
 * @param findings what was found; what is missing is not recorded
 */
public record ReviewOpened(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        List<ReviewedAspect> findings)
        implements ContractEvent {}
