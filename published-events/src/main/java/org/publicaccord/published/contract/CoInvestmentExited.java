package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Nothing is outstanding, and the investors left. Published as {@code
 * org.publicaccord.contract.coinvestment-exited.v1}.
 *
 * @param totals what became of each layer
 * @param toCommunity what went to the community in all
 * @param because the reason given
 */
public record CoInvestmentExited(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        List<LayerTotal> totals,
        Money toCommunity,
        String because)
        implements CoInvestmentEvent {}
