package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A community interest group asked in time to be treated as a potential bidder. Published as {@code
 * org.publicaccord.contract.asset-bidder-recorded.v1}.
 *
 * @param groupId the group, such as GB-CHC-1098457
 * @param requestedOn the day of the request
 */
public record AssetBidderRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String groupId,
        LocalDate requestedOn)
        implements AssetTransferEvent {}
