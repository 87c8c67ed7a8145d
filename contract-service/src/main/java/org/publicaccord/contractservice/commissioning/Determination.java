package org.publicaccord.contractservice.commissioning;

import java.util.List;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Text;
import org.publicaccord.rules.asking.MarketFailure;

/**
 * What an authority looked at before it determined that a market fails the people whom a need
 * concerns, and what it found.
 *
 * @param lookedAt each in a sentence, such as a market engagement or a competition without a
 *     suitable tender; 1 to 20
 * @param evidence the documents that show it; 1 to 50
 */
public record Determination(
        MarketFailure.Kind kind, List<Reason> lookedAt, Reason findings, List<Evidence> evidence) {

    private static final int MOST_LOOKED_AT = 20;
    private static final int MOST_EVIDENCE = 50;

    public Determination {
        lookedAt = List.copyOf(lookedAt);
        evidence = List.copyOf(evidence);
        if (lookedAt.isEmpty() || lookedAt.size() > MOST_LOOKED_AT) {
            throw new IllegalArgumentException("say what was looked at: 1 to 20 sentences");
        }
        if (evidence.isEmpty() || evidence.size() > MOST_EVIDENCE) {
            throw new IllegalArgumentException(
                    "a determination rests on documents: name 1 to 50 by their content");
        }
    }

    /** A document that shows it, by its content address. */
    public record Evidence(String title, Sha256 content) {
        public Evidence {
            Text.said(Text.LINE, "a title of evidence", title);
        }
    }
}
