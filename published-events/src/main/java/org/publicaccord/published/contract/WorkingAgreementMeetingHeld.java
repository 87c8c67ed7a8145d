package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Parties met in their forum, or for a learning review. Published as {@code
 * org.publicaccord.contract.working-agreement-meeting-held.v1}.
 *
 * @param kind fORUM or LEARNING_REVIEW
 * @param heldOn the day of the meeting
 * @param presentIds the parties that were there
 * @param what what was seen or settled
 * @param adaptations what they change by what they learned
 * @param nextDue the last day for the next meeting of that kind
 */
public record WorkingAgreementMeetingHeld(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String kind,
        LocalDate heldOn,
        List<String> presentIds,
        String what,
        List<String> adaptations,
        LocalDate nextDue)
        implements WorkingAgreementEvent {}
