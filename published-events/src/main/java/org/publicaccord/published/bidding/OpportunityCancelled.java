package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The procurement was stopped; nothing is taken or assessed any more. Published as {@code
 * org.publicaccord.bidding.opportunity-cancelled.v1}.
 *
 * @param contractTitle for people
 * @param because the reason given
 */
public record OpportunityCancelled(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        String because)
        implements BiddingEvent {}
