package org.publicaccord.published.bidding;

import java.util.Optional;

/**
 * A question that the buyer answered.
 *
 * @param lotId the lot that it is about; empty if it is about the whole
 * @param question without saying who asked
 * @param answer to everyone
 */
public record AnsweredQuestion(
        String questionId, Optional<String> lotId, String question, String answer) {}
