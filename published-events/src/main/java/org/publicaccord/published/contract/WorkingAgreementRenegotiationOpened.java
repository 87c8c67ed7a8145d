package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Parties look for other terms; the present ones hold meanwhile. Published as {@code
 * org.publicaccord.contract.working-agreement-renegotiation-opened.v1}.
 *
 * @param openedById the party that asked for it
 * @param because the reason given
 */
public record WorkingAgreementRenegotiationOpened(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String openedById,
        String because)
        implements WorkingAgreementEvent {}
