package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The contract was ended before the end of its term. Published as {@code
 * org.publicaccord.contract.terminated.v1}.
 *
 * @param endedOn the last day on which the contract had effect
 * @param because the reason given
 */
public record ContractTerminated(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate endedOn,
        String because)
        implements ContractEvent {}
