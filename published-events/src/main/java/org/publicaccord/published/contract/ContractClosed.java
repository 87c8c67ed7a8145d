package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The contract is closed; nothing is left to do. Published as {@code
 * org.publicaccord.contract.closed.v1}.
 *
 * @param notNeeded the steps of the exit that it did not need
 */
public record ContractClosed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        List<NotNeeded> notNeeded)
        implements ContractEvent {}
