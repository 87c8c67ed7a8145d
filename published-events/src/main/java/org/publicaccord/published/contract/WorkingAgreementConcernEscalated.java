package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A concern went on to the next level. Published as {@code
 * org.publicaccord.contract.working-agreement-concern-escalated.v1}.
 *
 * @param concernId the concern, unique within the agreement
 * @param level oPERATIONAL, FORUM, EXECUTIVE or MEDIATOR
 * @param lastDay at this level; absent with a mediator
 * @param because why a party escalated it; absent if its days ran out
 */
public record WorkingAgreementConcernEscalated(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String concernId,
        String level,
        Optional<LocalDate> lastDay,
        Optional<String> because)
        implements WorkingAgreementEvent {}
