package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The forum decided; dissents stay on record. Published as {@code
 * org.publicaccord.contract.working-agreement-decision-settled.v1}.
 *
 * @param decisionId the decision, unique within the agreement
 * @param words what was decided about
 * @param adopts the part that the agreement would grow by: VISION, BEHAVIOURS, RED_LINES or
 *     RISK_AND_REWARD; absent if none
 * @param carried whether it is carried
 * @param decisionRule uNANIMOUS, CONSENT or MAJORITY_WITH_DISSENT
 * @param votes how each party that was there decided
 */
public record WorkingAgreementDecisionSettled(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String decisionId,
        String words,
        Optional<String> adopts,
        boolean carried,
        String decisionRule,
        List<PartyVote> votes)
        implements WorkingAgreementEvent {}
