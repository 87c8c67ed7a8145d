package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A body withdrew its interest; a decision for it falls. Published as {@code
 * org.publicaccord.contract.asset-interest-withdrawn.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param because the reason given
 */
public record AssetInterestWithdrawn(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        String because)
        implements AssetTransferEvent {}
