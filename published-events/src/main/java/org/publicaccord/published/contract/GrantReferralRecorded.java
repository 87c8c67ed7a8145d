package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The Subsidy Advice Unit accepted a request for a report on a grant, or reported. Published as
 * {@code org.publicaccord.contract.grant-referral-recorded.v1}.
 *
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param step ACCEPTED or REPORTED
 * @param on the day of it
 */
public record GrantReferralRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String applicationId,
        String applicantId,
        String step,
        LocalDate on)
        implements GrantEvent {}
