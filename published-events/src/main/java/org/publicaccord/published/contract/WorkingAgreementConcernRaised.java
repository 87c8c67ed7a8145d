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
 * A party raised a concern. Published as {@code
 * org.publicaccord.contract.working-agreement-concern-raised.v1}.
 *
 * @param concernId the concern, unique within the agreement
 * @param raisedById the party that raised it
 * @param what what it is about
 * @param principle the principle that is said to be breached; absent if none is
 * @param level oPERATIONAL, FORUM, EXECUTIVE or MEDIATOR
 * @param lastDay at this level; on the day after it escalates by itself
 */
public record WorkingAgreementConcernRaised(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String concernId,
        String raisedById,
        String what,
        Optional<String> principle,
        String level,
        LocalDate lastDay)
        implements WorkingAgreementEvent {}
