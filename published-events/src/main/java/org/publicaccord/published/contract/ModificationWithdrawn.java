package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A proposed change was withdrawn. Published as {@code
 * org.publicaccord.contract.modification-withdrawn.v1}.
 *
 * @param changeId unique within the contract
 * @param because the reason given
 */
public record ModificationWithdrawn(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String changeId,
        String because)
        implements ContractEvent {}
