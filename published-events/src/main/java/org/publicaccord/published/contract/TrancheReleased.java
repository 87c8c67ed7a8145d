package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The investor released a tranche. Published as {@code
 * org.publicaccord.contract.tranche-released.v1}.
 *
 * @param tranche the tranche
 * @param investorId whose it is, such as GB-COH-09442333
 * @param investorName its name
 */
public record TrancheReleased(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        CapitalTranche tranche,
        String investorId,
        String investorName)
        implements CoInvestmentEvent {}
