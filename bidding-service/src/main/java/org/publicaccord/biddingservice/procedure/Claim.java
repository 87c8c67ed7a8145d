package org.publicaccord.biddingservice.procedure;

import java.util.List;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.biddingservice.terms.Text;
import org.publicaccord.rules.reserving.Eligibility;

/**
 * What an organisation states to be one of those to whom the contract is reserved.
 *
 * @param evidence the documents that show it; at most 20
 * @param finding what was found of it
 */
public record Claim(Party bidder, Eligibility stated, List<Evidence> evidence, Finding finding) {

    /** What is found of an organisation that stated nothing. */
    static final Finding.Refused NOTHING_SHOWN =
            new Finding.Refused(new Reason("Nothing was shown before the closing time."));

    private static final int TOO_MUCH_EVIDENCE = 21;

    public Claim {
        evidence = List.copyOf(evidence);
        Text.fewerThan(TOO_MUCH_EVIDENCE, "documents of evidence", evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("eligibility is shown by a document at least");
        }
    }

    /** A document and the SHA-256 of its content. */
    public record Evidence(String title, Sha256 content) {
        public Evidence {
            Text.said(Text.LINE, "a title of evidence", title);
        }
    }

    Claim now(Finding found) {
        return new Claim(bidder, stated, evidence, found);
    }

    /** Whether it states the same, whatever was found of it. */
    boolean isSameAs(Claim other) {
        return now(new Finding.Awaited()).equals(other.now(new Finding.Awaited()));
    }

    /** What was found of a claim. */
    public sealed interface Finding {

        /** Nobody looked at it yet. */
        record Awaited() implements Finding {}

        /** The organisation is one of those to whom the contract is reserved. */
        record Verified() implements Finding {}

        /** It is not, or the evidence does not show it. */
        record Refused(Reason because) implements Finding {}
    }
}
