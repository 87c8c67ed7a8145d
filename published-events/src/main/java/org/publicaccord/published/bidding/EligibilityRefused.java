package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A bidder was found to be none of those to whom a contract is reserved. Published as {@code
 * org.publicaccord.bidding.eligibility-refused.v1}.
 *
 * @param contractTitle of the contract
 * @param organisationId of the bidder
 * @param organisationName of the bidder
 * @param because why, with the legal basis
 */
public record EligibilityRefused(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        String organisationId,
        String organisationName,
        String because)
        implements BiddingEvent {}
