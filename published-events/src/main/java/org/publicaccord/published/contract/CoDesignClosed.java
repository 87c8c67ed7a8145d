package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The co-design closed; every contribution was answered. Published as {@code
 * org.publicaccord.contract.codesign-closed.v1}.
 *
 * @param learned what was learned
 * @param contributions how many there were
 */
public record CoDesignClosed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String learned,
        int contributions)
        implements ContractEvent {}
