package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Something was put to the forum. Published as {@code
 * org.publicaccord.contract.working-agreement-decision-proposed.v1}.
 *
 * @param decisionId the decision, unique within the agreement
 * @param words what is to be decided
 * @param adopts the part that the agreement would grow by: VISION, BEHAVIOURS, RED_LINES or
 *     RISK_AND_REWARD; absent if none
 * @param proposedById the party that put it
 */
public record WorkingAgreementDecisionProposed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String decisionId,
        String words,
        Optional<String> adopts,
        String proposedById)
        implements WorkingAgreementEvent {}
