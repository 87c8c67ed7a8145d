package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A tender was submitted, or submitted anew in the place of an earlier one. Published as {@code
 * org.publicaccord.bidding.submission-received.v1}.
 *
 * @param contractTitle for people
 * @param count how many tenders there are now, over all lots
 */
public record SubmissionReceived(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        int count)
        implements BiddingEvent {}
