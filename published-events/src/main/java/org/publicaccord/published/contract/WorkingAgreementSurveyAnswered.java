package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A party said how it sees the relationship. Published as {@code
 * org.publicaccord.contract.working-agreement-survey-answered.v1}.
 *
 * @param answeredById the party, such as GB-COH-09442333
 * @param scores a score for each principle
 */
public record WorkingAgreementSurveyAnswered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String answeredById,
        List<PrincipleScore> scores)
        implements WorkingAgreementEvent {}
