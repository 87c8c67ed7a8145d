package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A tender is disregarded: the contract is reserved to others than its bidder. Published as {@code
 * org.publicaccord.bidding.tender-disregarded.v1}.
 *
 * @param contractTitle of the contract
 * @param submissionId of the tender
 * @param lotId of the lot
 * @param organisationId of the bidder
 * @param because why, with the legal basis
 */
public record TenderDisregarded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        String submissionId,
        String lotId,
        String organisationId,
        String because)
        implements BiddingEvent {}
