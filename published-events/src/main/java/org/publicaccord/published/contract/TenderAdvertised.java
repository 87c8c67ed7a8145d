package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The tender notice was published, and tenders are asked for. Published as {@code
 * org.publicaccord.contract.tender-advertised.v1}.
 *
 * @param contract everything known of the contract, whole
 * @param procedure how the procedure is run, whole
 */
public record TenderAdvertised(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        ProcedureTerms procedure)
        implements ContractEvent {}
