package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Points are agreed for every tender under every criterion. Published as {@code
 * org.publicaccord.bidding.assessment-completed.v1}.
 *
 * @param contractTitle for people
 * @param lots how many tenders were assessed for each lot, in the notice's order
 */
public record AssessmentCompleted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        List<LotCount> lots)
        implements BiddingEvent {}
