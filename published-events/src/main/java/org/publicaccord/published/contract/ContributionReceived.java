package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A contribution to the co-design came in. What was said is kept outside of events, so that it can
 * be erased. Published as {@code org.publicaccord.contract.codesign-contribution-received.v1}.
 *
 * @param contributionId unique
 * @param capacity in which capacity: LIVED_EXPERIENCE, COMMUNITY, PROVIDER, STAFF or OTHER
 */
public record ContributionReceived(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contributionId,
        String capacity)
        implements ContractEvent {}
