package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Everything is ready for the first day. Published as {@code
 * org.publicaccord.contract.mobilised.v1}.
 *
 * @param late whether the first day had gone by
 */
public record Mobilised(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        boolean late)
        implements ContractEvent {}
