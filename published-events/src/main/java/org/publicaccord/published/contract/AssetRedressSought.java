package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A body asked for review or appeal. Published as {@code
 * org.publicaccord.contract.asset-redress-sought.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param redress REVIEW: by the authority. APPEAL: to the Scottish Ministers
 * @param grounds why it does not accept what was decided, or not decided
 */
public record AssetRedressSought(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        String redress,
        String grounds)
        implements AssetTransferEvent {}
