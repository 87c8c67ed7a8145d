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
 * It is decided how much of a grant is to be given back. Published as {@code
 * org.publicaccord.contract.grant-clawback-decided.v1}.
 *
 * @param clawbackId the demand, unique within the grant
 * @param owed what is owed; absent if nothing is
 * @param because the reason given
 */
public record GrantClawbackDecided(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String clawbackId,
        Optional<Money> owed,
        String because)
        implements GrantEvent {}
