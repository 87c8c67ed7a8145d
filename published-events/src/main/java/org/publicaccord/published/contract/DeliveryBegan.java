package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The first day of the contract came. Published as {@code
 * org.publicaccord.contract.delivery-began.v1}.
 *
 * @param firstDay the day that delivery began
 */
public record DeliveryBegan(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate firstDay)
        implements ContractEvent {}
