package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * One of several authorities agreed to buy jointly. Published as {@code
 * org.publicaccord.contract.joint-purchase-agreed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param organisation the authority that agreed
 */
public record JointPurchaseAgreed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String organisation)
        implements ContractEvent {}
