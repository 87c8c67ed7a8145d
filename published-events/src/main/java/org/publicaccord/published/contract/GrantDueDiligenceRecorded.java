package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Due diligence on an applicant for a grant is done. Published as {@code
 * org.publicaccord.contract.grant-due-diligence-recorded.v1}.
 *
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param findings what was found
 */
public record GrantDueDiligenceRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String applicationId,
        String applicantId,
        List<DueDiligenceFinding> findings)
        implements GrantEvent {}
