package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day for a meeting of the parties is over. Published as {@code
 * org.publicaccord.contract.working-agreement-meeting-overdue.v1}.
 *
 * @param kind fORUM or LEARNING_REVIEW
 * @param due the last day for it
 */
public record WorkingAgreementMeetingOverdue(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String kind,
        LocalDate due)
        implements WorkingAgreementEvent {}
