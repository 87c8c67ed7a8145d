package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Capital or interest was paid to an investor. Published as {@code
 * org.publicaccord.contract.capital-repaid.v1}.
 *
 * @param layerId the layer
 * @param investorId whose it is, such as GB-COH-09442333
 * @param investorName its name
 * @param capital of the capital
 * @param interest beside it
 * @param offered whether the investee offered it, and it was not taken
 * @param outstanding what is left of the capital of the layer
 */
public record CapitalRepaid(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String layerId,
        String investorId,
        String investorName,
        Money capital,
        Money interest,
        boolean offered,
        Money outstanding)
        implements CoInvestmentEvent {}
