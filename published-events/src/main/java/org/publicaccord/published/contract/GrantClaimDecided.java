package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A claim for an instalment is approved or turned down. Published as {@code
 * org.publicaccord.contract.grant-claim-decided.v1}.
 *
 * @param instalmentId the instalment, unique within the grant
 * @param approved how much of it; absent if it is turned down
 * @param because the reason given
 */
public record GrantClaimDecided(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String instalmentId,
        Optional<Money> approved,
        String because)
        implements GrantEvent {}
