package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A concern was resolved. Published as {@code
 * org.publicaccord.contract.working-agreement-concern-resolved.v1}.
 *
 * @param concernId the concern, unique within the agreement
 * @param level oPERATIONAL, FORUM, EXECUTIVE or MEDIATOR
 * @param how how it was repaired
 */
public record WorkingAgreementConcernResolved(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String concernId,
        String level,
        String how)
        implements WorkingAgreementEvent {}
