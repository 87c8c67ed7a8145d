package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A later release of the same procurement was imported. Published as {@code
 * org.publicaccord.contract.updated.v1}.
 *
 * @param contract everything known of the contract now, whole, not a difference
 * @param source the release that says so
 */
public record ContractUpdated(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        Source source)
        implements ContractEvent {}
