package org.publicaccord.biddingservice.procedure;

import java.util.UUID;

/** Names one question. */
public record QuestionId(UUID value) {

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if it is no UUID
     */
    public static QuestionId parse(String id) {
        return new QuestionId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
