package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An asset was listed, so that bodies can express their interest. Published as {@code
 * org.publicaccord.contract.asset-listed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param asset what may pass
 * @param law ENGLAND: Local Government Act 1972, section 123. SCOTLAND: Community Empowerment
 *     (Scotland) Act 2015, Part 5
 * @param rulePacks the rules that hold for the transfer
 */
public record AssetListed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        CommunityAsset asset,
        String law,
        List<String> rulePacks)
        implements AssetTransferEvent {}
