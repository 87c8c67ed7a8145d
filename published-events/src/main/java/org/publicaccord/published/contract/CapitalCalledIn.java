package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An investor called its capital in before its time. Published as {@code
 * org.publicaccord.contract.capital-called-in.v1}.
 *
 * @param layerId the layer
 * @param investorId whose it is, such as GB-COH-09442333
 * @param investorName its name
 * @param outstanding what falls due by it
 * @param ground DEFAULT or FRAUD
 * @param because what was not done, or who established the fraud
 */
public record CapitalCalledIn(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String layerId,
        String investorId,
        String investorName,
        Money outstanding,
        String ground,
        String because)
        implements CoInvestmentEvent {}
