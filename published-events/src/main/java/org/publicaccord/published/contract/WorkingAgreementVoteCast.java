package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A party voted; it takes the place of its earlier vote. Published as {@code
 * org.publicaccord.contract.working-agreement-vote-cast.v1}.
 *
 * @param decisionId the decision, unique within the agreement
 * @param vote how it decided
 */
public record WorkingAgreementVoteCast(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String decisionId,
        PartyVote vote)
        implements WorkingAgreementEvent {}
