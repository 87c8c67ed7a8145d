package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The buyer said what became of a contribution. Published as {@code
 * org.publicaccord.contract.codesign-contribution-answered.v1}.
 *
 * @param contributionId unique
 * @param outcome ADOPTED, ADOPTED_IN_PART or NOT_ADOPTED
 * @param because the reason given
 */
public record ContributionAnswered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contributionId,
        String outcome,
        String because)
        implements ContractEvent {}
