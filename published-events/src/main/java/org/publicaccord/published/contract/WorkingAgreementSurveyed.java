package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every party said how it sees the relationship. Published as {@code
 * org.publicaccord.contract.working-agreement-surveyed.v1}.
 *
 * @param spreads how far apart they see each principle
 */
public record WorkingAgreementSurveyed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        List<PrincipleSpread> spreads)
        implements WorkingAgreementEvent {}
