package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A review or an appeal was decided. Published as {@code
 * org.publicaccord.contract.asset-redress-decided.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param upheld whether the body was right; then who is to have the asset is decided anew
 * @param on the day of it
 * @param because the reason given
 */
public record AssetRedressDecided(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        boolean upheld,
        LocalDate on,
        String because)
        implements AssetTransferEvent {}
