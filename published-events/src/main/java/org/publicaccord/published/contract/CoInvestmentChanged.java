package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every party agreed to a change; it holds from now on. Published as {@code
 * org.publicaccord.contract.coinvestment-changed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param change the change
 * @param layers who invests what from now on
 * @param terms the terms from now on
 */
public record CoInvestmentChanged(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        CapitalChange change,
        List<CapitalLayer> layers,
        CoInvestmentTerms terms)
        implements CoInvestmentEvent {}
