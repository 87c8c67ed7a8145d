package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The procurement divided: each awarded lot is a contract of its own. Published as {@code
 * org.publicaccord.contract.divided-into-lots.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param contracts the contracts of the lots
 */
public record DividedIntoLots(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        List<String> contracts)
        implements ContractEvent {}
