package org.publicaccord.contractservice.receiving;

import java.util.List;
import org.publicaccord.contractservice.commissioning.Determination;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.asking.MarketFailure;

/**
 * The body of a determination of market failure.
 *
 * @param lookedAt what was looked at, each in a sentence
 * @param findings what was found
 * @param evidence the documents that show it, by their content
 */
record DeterminationBody(
        MarketFailure.Kind kind, List<String> lookedAt, String findings, List<Evidence> evidence) {

    DeterminationBody {
        lookedAt = List.copyOf(lookedAt);
        evidence = List.copyOf(evidence);
        of(kind, lookedAt, findings, evidence);
    }

    /** A document and the SHA-256 of its content. */
    record Evidence(String title, String contentSha256) {}

    Determination determination() {
        return of(kind, lookedAt, findings, evidence);
    }

    private static Determination of(
            MarketFailure.Kind kind,
            List<String> lookedAt,
            String findings,
            List<Evidence> evidence) {
        return new Determination(
                kind,
                lookedAt.stream().map(Reason::new).toList(),
                new Reason(findings),
                evidence.stream()
                        .map(it ->
                                new Determination.Evidence(
                                        it.title(), new Sha256(it.contentSha256())))
                        .toList());
    }
}
