package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Claim;
import org.publicaccord.biddingservice.procedure.Claim.Finding;

/**
 * What a bidder shows to be one of those to whom a contract is reserved, and what was found.
 *
 * @param finding {@code AWAITED}, {@code VERIFIED} or {@code REFUSED}
 * @param because why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ClaimView(
        OrganisationView bidder,
        List<EvidenceView> evidence,
        String finding,
        Optional<String> because) {

    static ClaimView of(Claim claim) {
        return switch (claim.finding()) {
            case Finding.Awaited _ -> view(claim, "AWAITED", Optional.empty());
            case Finding.Verified _ -> view(claim, "VERIFIED", Optional.empty());
            case Finding.Refused(var because) ->
                    view(claim, "REFUSED", Optional.of(because.words()));
        };
    }

    private static ClaimView view(Claim claim, String finding, Optional<String> because) {
        return new ClaimView(
                OrganisationView.of(claim.bidder()),
                claim.evidence().stream()
                        .map(it -> new EvidenceView(it.title(), it.content().hex()))
                        .toList(),
                finding,
                because);
    }

    /** A document and the SHA-256 of its content. */
    record EvidenceView(String title, String sha256) {}
}
