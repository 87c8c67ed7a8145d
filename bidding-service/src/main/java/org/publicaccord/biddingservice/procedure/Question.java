package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;

/**
 * A question about a procedure.
 *
 * @param by who asked; shown to nobody but them
 * @param lot the lot that it is about; empty if it is about the whole
 */
public record Question(
        QuestionId id,
        Acting by,
        Optional<LotId> lot,
        QuestionText text,
        Instant askedAt,
        Reply reply) {

    Question answered(Reply.Answered answer) {
        return new Question(id, by, lot, text, askedAt, answer);
    }

    /** What became of it. */
    public sealed interface Reply {

        /** Nobody has answered. */
        record Awaited() implements Reply {}

        /**
         * The buyer answered, to everyone.
         *
         * @param asPublished the question as everyone reads it, without what tells who asked
         */
        record Answered(QuestionText asPublished, AnswerText answer, Instant answeredAt)
                implements Reply {}
    }
}
