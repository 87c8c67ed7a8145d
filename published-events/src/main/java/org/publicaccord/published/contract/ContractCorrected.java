package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A person corrected what the imported record says. Published as {@code
 * org.publicaccord.contract.corrected.v1}.
 *
 * @param contract everything known of the contract now, whole
 * @param because the reason given
 */
public record ContractCorrected(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String because)
        implements ContractEvent {}
