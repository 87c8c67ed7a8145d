package org.publicaccord.biddingservice.procedure;

import java.util.UUID;

/** Names one submission: one version of one tender. */
public record SubmissionId(UUID value) {

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if it is no UUID
     */
    public static SubmissionId parse(String id) {
        return new SubmissionId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
