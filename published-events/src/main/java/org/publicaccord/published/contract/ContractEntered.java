package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The contract was entered. Published as {@code org.publicaccord.contract.entered.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the contract as it stands
 * @param signedContentSha256 the content address of what was signed, lower-case hexadecimal
 */
public record ContractEntered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        EnteredAgreement agreement,
        String signedContentSha256)
        implements ContractEvent {}
