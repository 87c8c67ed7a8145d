package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A recipient is told of small assistance and asked to confirm it. Published as {@code
 * org.publicaccord.contract.grant-assistance-notified.v1}.
 *
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param amount what it is to receive
 * @param countedFrom the first day of the period that counts together
 * @param onRecord what its enterprise received in the period by grants of this platform
 * @param most the limit
 * @param notifiedOn the day of the notice
 */
public record GrantAssistanceNotified(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String applicationId,
        String applicantId,
        Money amount,
        LocalDate countedFrom,
        Money onRecord,
        Money most,
        LocalDate notifiedOn)
        implements GrantEvent {}
