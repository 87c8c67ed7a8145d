package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The authority decided to invest, and as what under subsidy control. Published as {@code
 * org.publicaccord.contract.coinvestment-subsidy-assessed.v1}.
 *
 * @param subsidy what it was found to be
 */
public record CoInvestmentSubsidyAssessed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        SubsidyStanding subsidy)
        implements CoInvestmentEvent {}
