package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An authority determined, with evidence, that the market fails the people whom a need concerns.
 * Published as {@code org.publicaccord.contract.market-failure-determined.v1}.
 *
 * @param kind NO_PROVIDER, ONE_CAPABLE_PROVIDER, NO_SUITABLE_TENDER or COMPETITION_HARMS
 * @param lookedAt what was looked at, a sentence each
 * @param findings what was found
 * @param evidence the documents that show it
 * @param opens the routes that it opened by the policy then in force
 */
public record MarketFailureDetermined(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String kind,
        LocalDate determinedOn,
        List<String> lookedAt,
        String findings,
        List<EvidenceDocument> evidence,
        List<OpenedRoute> opens)
        implements ContractEvent {}
