package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A body expressed its interest in an asset. Published as {@code
 * org.publicaccord.contract.asset-interest-expressed.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param bodyName its name
 * @param proposal what it would do with the asset
 * @param receivedOn the day on which it was received
 */
public record AssetInterestExpressed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        String bodyName,
        String proposal,
        LocalDate receivedOn)
        implements AssetTransferEvent {}
