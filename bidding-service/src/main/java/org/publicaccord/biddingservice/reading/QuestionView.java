package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Question;
import org.publicaccord.biddingservice.procedure.Question.Reply.Answered;
import org.publicaccord.biddingservice.procedure.Question.Reply.Awaited;
import org.publicaccord.biddingservice.terms.LotId;

/**
 * A question, without who asked it.
 *
 * @param question as everyone reads it; in its own words as long as it is unanswered
 * @param own whether the caller's organisation asked it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QuestionView(
        String questionId,
        Optional<String> lotId,
        String question,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        boolean own) {

    static QuestionView of(Question question, Viewpoint viewpoint) {
        return switch (question.reply()) {
            case Awaited _ ->
                    view(
                            question,
                            question.text().words(),
                            Optional.empty(),
                            Optional.empty(),
                            viewpoint);
            case Answered(var asPublished, var answer, var at) ->
                    view(
                            question,
                            asPublished.words(),
                            Optional.of(answer.words()),
                            Optional.of(at),
                            viewpoint);
        };
    }

    private static QuestionView view(
            Question question,
            String words,
            Optional<String> answer,
            Optional<Instant> answeredAt,
            Viewpoint viewpoint) {
        return new QuestionView(
                question.id().toString(),
                question.lot().map(LotId::value),
                words,
                answer,
                answeredAt,
                viewpoint.isOwn(question));
    }
}
