package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The asset fell back to the authority, and the agreement ended with it. Published as {@code
 * org.publicaccord.contract.asset-reverted.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it ended
 * @param covenantId the covenant, unique within the transfer
 * @param because the reason given
 */
public record AssetReverted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String covenantId,
        String because)
        implements AssetTransferEvent {}
