package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A contract that is conducted here was terminated before its time. Published as {@code
 * org.publicaccord.contract.ended-by-termination.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the contract as it stands
 * @param ground by what right
 * @param endedOn the last day on which the contract had effect
 * @param because the reason given
 */
public record EndedByTermination(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String ground,
        LocalDate endedOn,
        String because)
        implements ContractEvent {}
