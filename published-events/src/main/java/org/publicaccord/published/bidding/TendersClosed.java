package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The closing time came. Published as {@code org.publicaccord.bidding.tenders-closed.v1}.
 *
 * @param contractTitle for people
 * @param closedAt the closing time, as the notice names it
 * @param lots how many tenders there are for each lot, in the notice's order
 */
public record TendersClosed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        Instant closedAt,
        List<LotCount> lots)
        implements BiddingEvent {}
