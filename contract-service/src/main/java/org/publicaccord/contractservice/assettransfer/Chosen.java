package org.publicaccord.contractservice.assettransfer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Reason;

/**
 * The interest that was decided for, and how far its transfer has come.
 *
 * @param heads as last proposed
 * @param agreed whether the body accepted them
 * @param findings of due diligence; empty before it
 * @param cleared whether every check of the law was passed, with the figures as they stand
 */
public record Chosen(
        UUID interest,
        Optional<HeadsOfTerms> heads,
        boolean agreed,
        Map<Check, Reason> findings,
        boolean cleared) {

    public Chosen {
        findings = inOrder(findings);
    }

    static Map<Check, Reason> inOrder(Map<Check, Reason> findings) {
        Map<Check, Reason> ordered = new EnumMap<>(Check.class);
        ordered.putAll(findings);
        return Collections.unmodifiableMap(ordered);
    }

    static Chosen of(UUID interest) {
        return new Chosen(interest, Optional.empty(), false, Map.of(), false);
    }

    /** Other terms have to be accepted, and cleared, anew. */
    Chosen proposing(HeadsOfTerms proposed) {
        return new Chosen(interest, Optional.of(proposed), false, findings, false);
    }

    Chosen accepted() {
        return new Chosen(interest, heads, true, findings, cleared);
    }

    Chosen examined(Map<Check, Reason> found) {
        return new Chosen(interest, heads, agreed, found, cleared);
    }

    Chosen cleared(boolean now) {
        return new Chosen(interest, heads, agreed, findings, now);
    }
}
