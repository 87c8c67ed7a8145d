package org.publicaccord.contractservice.reading;

import java.util.Optional;

/**
 * Something that is wrong with a release or a grant, and where.
 *
 * @param rule the name of its page in {@code docs/problems}
 * @param place a JSON pointer (RFC 6901) into what was sent
 * @param ocid of the release, if it states one
 * @param releaseId of the release, if it states one
 * @param grantId of the grant, if it states one
 * @param reason a sentence for the person who sent it
 */
public record Finding(
        String rule,
        String place,
        Optional<String> ocid,
        Optional<String> releaseId,
        Optional<String> grantId,
        String reason) {

    static Finding ofRelease(
            String rule,
            String place,
            Optional<String> ocid,
            Optional<String> releaseId,
            String reason) {
        return new Finding(rule, place, ocid, releaseId, Optional.empty(), reason);
    }

    static Finding ofGrant(String rule, String place, Optional<String> grantId, String reason) {
        return new Finding(rule, place, Optional.empty(), Optional.empty(), grantId, reason);
    }
}
