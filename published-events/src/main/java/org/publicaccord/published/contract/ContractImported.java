package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A contract was taken over from a public register, or a grant from 360Giving data; its provenance
 * is IMPORTED. Published as {@code org.publicaccord.contract.imported.v1}.
 *
 * @param contract everything known of the contract, whole
 * @param source the release, or the record of a grant, that says so
 */
public record ContractImported(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        Source source)
        implements ContractEvent {}
