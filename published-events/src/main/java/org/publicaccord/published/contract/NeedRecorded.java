package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A need was recorded: the life of a contract begins. Published as {@code
 * org.publicaccord.contract.need-recorded.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param concerned who lives with the need
 * @param serves the local strategy that the need is part of
 */
public record NeedRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String concerned,
        Optional<String> serves)
        implements ContractEvent {}
