package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The investee asked for a tranche. Published as {@code
 * org.publicaccord.contract.tranche-requested.v1}.
 *
 * @param tranche the tranche
 * @param test what has to be met before; empty if there is none
 */
public record TrancheRequested(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        CapitalTranche tranche,
        Optional<OutcomeToMeet> test)
        implements CoInvestmentEvent {}
