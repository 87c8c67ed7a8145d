package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A working agreement was given up before it took effect. Published as {@code
 * org.publicaccord.contract.working-agreement-given-up.v1}.
 *
 * @param because the reason given
 */
public record WorkingAgreementGivenUp(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements WorkingAgreementEvent {}
