package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;

/**
 * An organisation applies for a grant. Published as {@code
 * org.publicaccord.contract.grant-application-received.v1}.
 *
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param applicantName its name
 * @param groupIds the other enterprises under common control with it
 * @param title what it is for, in a line
 * @param description what it is for
 * @param amountAppliedFor what is applied for
 * @param plannedDates when the work would begin and end
 * @param receivedOn the day on which it was received
 */
public record GrantApplicationReceived(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String applicationId,
        String applicantId,
        String applicantName,
        List<String> groupIds,
        String title,
        String description,
        Money amountAppliedFor,
        Term plannedDates,
        LocalDate receivedOn)
        implements GrantEvent {}
