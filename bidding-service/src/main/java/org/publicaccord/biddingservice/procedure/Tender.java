package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Sha256;

/**
 * One submission of one tender.
 *
 * @param price the sum of its prices
 * @param content of what was received, byte for byte
 * @param receivedAt legal time
 * @param submittedBy the person who sent it
 */
public record Tender(
        SubmissionId id,
        LotId lot,
        Party bidder,
        Money price,
        Sha256 content,
        Instant receivedAt,
        PersonId submittedBy,
        Fate fate) {

    /** Whether it counts. */
    public boolean isLive() {
        return switch (fate) {
            case Fate.Live _ -> true;
            case Fate.Replaced _, Fate.Withdrawn _, Fate.Disregarded _ -> false;
        };
    }

    /** The submission that took its place, if there is one. */
    public Optional<SubmissionId> replacedBy() {
        return switch (fate) {
            case Fate.Replaced(var by) -> Optional.of(by);
            case Fate.Live _, Fate.Withdrawn _, Fate.Disregarded _ -> Optional.empty();
        };
    }

    Tender now(Fate other) {
        return new Tender(id, lot, bidder, price, content, receivedAt, submittedBy, other);
    }

    /** What became of a submission. */
    public sealed interface Fate {

        /** It is the bidder's tender for its lot. */
        record Live() implements Fate {}

        /** The bidder submitted another in its place. */
        record Replaced(SubmissionId by) implements Fate {}

        /** The bidder took it back. */
        record Withdrawn() implements Fate {}

        /** The contract is reserved to others. */
        record Disregarded() implements Fate {}
    }
}
