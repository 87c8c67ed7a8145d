package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * It was recommended who should win each lot, or that nobody should. Published as {@code
 * org.publicaccord.bidding.award-recommended.v1}.
 *
 * @param contractTitle for people
 * @param lots what is recommended for each lot, in the notice's order
 */
public record AwardRecommended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        List<LotRecommendation> lots)
        implements BiddingEvent {}
