package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Who would invest what in whom. Published as {@code
 * org.publicaccord.contract.coinvestment-proposed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param investeeId who is to have the capital, such as GB-COH-09442333
 * @param investeeName its name
 * @param total what is to be raised
 * @param layers who would invest what
 * @param contentSha256 the content address of the proposal, lower-case hexadecimal
 */
public record CoInvestmentProposed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String investeeId,
        String investeeName,
        Money total,
        List<CapitalLayer> layers,
        String contentSha256)
        implements CoInvestmentEvent {}
