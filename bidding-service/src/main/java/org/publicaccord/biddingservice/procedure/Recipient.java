package org.publicaccord.biddingservice.procedure;

import java.util.Optional;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Total;

/**
 * An assessed tenderer who gets a summary.
 *
 * @param total what its tender earned
 * @param winnerTotal what the winning tender earned; empty where nobody won
 */
public record Recipient(
        OrganisationId organisation,
        LotId lot,
        SubmissionId submission,
        Total total,
        Optional<Total> winnerTotal) {}
