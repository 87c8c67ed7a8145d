package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The assessment ended with a recommendation for each lot. Who is recommended is public once the
 * award is announced. Published as {@code org.publicaccord.contract.award-recommended.v1}.
 *
 * @param lots how many lots have a recommended winner
 */
public record AwardRecommended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        int lots)
        implements ContractEvent {}
