package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day of the contract went by. Published as {@code
 * org.publicaccord.contract.delivery-ended.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the contract as it stands
 * @param lastDay the last day of the term
 */
public record DeliveryEnded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        LocalDate lastDay)
        implements ContractEvent {}
