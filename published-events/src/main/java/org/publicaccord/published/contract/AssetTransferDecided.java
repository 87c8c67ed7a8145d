package org.publicaccord.published.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * It was decided which body is to have the asset. Published as {@code
 * org.publicaccord.contract.asset-transfer-decided.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param bodyName its name
 * @param points of 100, that its case earned
 * @param casesAssessed how many business cases were assessed
 * @param because the reason given
 */
public record AssetTransferDecided(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String interestId,
        String bodyId,
        String bodyName,
        BigDecimal points,
        int casesAssessed,
        String because)
        implements AssetTransferEvent {}
