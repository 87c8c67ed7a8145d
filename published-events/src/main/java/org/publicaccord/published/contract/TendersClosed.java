package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The closing time came, on the record of the contract. Published as {@code
 * org.publicaccord.contract.tenders-closed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param received how many tenders came in, over all lots
 * @param closedAt the closing time
 */
public record TendersClosed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        int received,
        Instant closedAt)
        implements ContractEvent {}
