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
 * A recipient confirms in writing that small assistance stays within its limit. Published as {@code
 * org.publicaccord.contract.grant-assistance-confirmed.v1}.
 *
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param receivedElsewhere what its enterprise received otherwise, whenever it was
 * @param contentSha256 the content address of the confirmation, lower-case hexadecimal
 * @param confirmedOn the day of it
 */
public record GrantAssistanceConfirmed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String applicationId,
        String applicantId,
        Money receivedElsewhere,
        String contentSha256,
        LocalDate confirmedOn)
        implements GrantEvent {}
