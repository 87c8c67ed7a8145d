package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Parties gave the search for other terms up; the present ones go on. Published as {@code
 * org.publicaccord.contract.working-agreement-renegotiation-lapsed.v1}.
 *
 * @param because the reason given
 */
public record WorkingAgreementRenegotiationLapsed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements WorkingAgreementEvent {}
