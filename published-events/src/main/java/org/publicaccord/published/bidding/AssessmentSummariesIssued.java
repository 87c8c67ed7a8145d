package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every assessed tenderer can read its assessment summary (Procurement Act 2023, section 50).
 * Published as {@code org.publicaccord.bidding.assessment-summaries-issued.v1}.
 *
 * @param contractTitle for people
 * @param recipients each assessed tenderer, once for each lot that it tendered for
 */
public record AssessmentSummariesIssued(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        List<SummaryRecipient> recipients)
        implements BiddingEvent {}
