package org.publicaccord.biddingservice.receiving;

import java.time.Instant;
import org.publicaccord.biddingservice.procedure.Tender;

/**
 * What a bidder has in hand for a tender.
 *
 * @param submissionId names this submission
 * @param receivedAt by the legal clock of the server
 * @param sha256 of what was received, byte for byte
 */
record Receipt(
        String submissionId,
        String lotId,
        String organisationId,
        Instant receivedAt,
        String sha256) {

    static Receipt of(Tender tender) {
        return new Receipt(
                tender.id().toString(),
                tender.lot().value(),
                tender.bidder().id().value(),
                tender.receivedAt(),
                tender.content().hex());
    }
}
