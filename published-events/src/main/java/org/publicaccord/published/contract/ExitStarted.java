package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The exit from the contract began. Published as {@code org.publicaccord.contract.exit-started.v1}.
 *
 * @param plan how the contract is left
 */
public record ExitStarted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String plan)
        implements ContractEvent {}
