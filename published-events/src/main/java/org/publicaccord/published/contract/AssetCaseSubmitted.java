package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A body submitted its business case. Published as {@code
 * org.publicaccord.contract.asset-case-submitted.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param tenure LEASE, FREEHOLD or LICENCE
 * @param years of the lease or licence that is asked for; 0 for the freehold
 * @param consideration what it would pay
 * @param benefit what people would gain
 * @param funding what it would be paid and kept up from
 * @param contentSha256 the content address of the case, lower-case hexadecimal
 */
public record AssetCaseSubmitted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        String tenure,
        int years,
        Money consideration,
        String benefit,
        String funding,
        String contentSha256)
        implements AssetTransferEvent {}
