package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The justification of a direct award is recorded, or recorded anew (Procurement Act 2023,
 * ss.41-43). The supplier is not told before the transparency notice. Published as {@code
 * org.publicaccord.contract.direct-award-justified.v1}.
 *
 * @param ground of Schedule 5, s.42 or s.43; absent below the threshold
 * @param rulePack the rules that it was checked against
 */
public record DirectAwardJustified(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Optional<DirectAwardGround> ground,
        String rulePack)
        implements ContractEvent {}
