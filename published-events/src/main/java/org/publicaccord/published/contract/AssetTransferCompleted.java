package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The body has the asset; the agreement is worth the unrestricted value. Published as {@code
 * org.publicaccord.contract.asset-transfer-completed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it stands
 * @param bodyId the body, such as GB-COH-09442333
 * @param bodyName its name
 * @param asset what passed
 * @param terms on what terms
 * @param undervalue by how much the consideration falls short of the unrestricted value
 * @param signedContentSha256 the content address of what was signed, lower-case hexadecimal
 */
public record AssetTransferCompleted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String bodyId,
        String bodyName,
        CommunityAsset asset,
        AssetTerms terms,
        Money undervalue,
        String signedContentSha256)
        implements AssetTransferEvent {}
