package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.procedure.Tender;
import org.publicaccord.biddingservice.procedure.Tender.Fate;
import org.publicaccord.biddingservice.terms.Money;

/**
 * One submission in a list.
 *
 * @param status live, replaced, withdrawn or disregarded
 * @param replacedBy the submission that took its place
 * @param price the sum of its prices, including VAT
 * @param sha256 of what was received, as its receipt says
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SubmissionView(
        String submissionId,
        String lotId,
        OrganisationView bidder,
        String status,
        Optional<String> replacedBy,
        Money price,
        Instant receivedAt,
        String sha256) {

    static SubmissionView of(Tender tender) {
        return new SubmissionView(
                tender.id().toString(),
                tender.lot().value(),
                OrganisationView.of(tender.bidder()),
                status(tender.fate()),
                tender.replacedBy().map(SubmissionId::toString),
                tender.price(),
                tender.receivedAt(),
                tender.content().hex());
    }

    private static String status(Fate fate) {
        return switch (fate) {
            case Fate.Live _ -> "live";
            case Fate.Replaced _ -> "replaced";
            case Fate.Withdrawn _ -> "withdrawn";
            case Fate.Disregarded _ -> "disregarded";
        };
    }
}
