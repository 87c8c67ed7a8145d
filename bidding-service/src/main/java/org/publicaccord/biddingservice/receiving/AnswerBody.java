package org.publicaccord.biddingservice.receiving;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.AnswerText;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.QuestionId;
import org.publicaccord.biddingservice.procedure.QuestionText;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.ProcedureId;

/**
 * An answer, which everyone can read.
 *
 * @param answer at most 10,000 characters
 * @param anonymisedQuestion the question in words that do not tell who asked; left out if its own
 *     do not
 */
record AnswerBody(String answer, Optional<String> anonymisedQuestion) {

    AnswerBody {
        new AnswerText(answer);
        anonymisedQuestion.ifPresent(QuestionText::new);
    }

    AnswerQuestion of(ProcedureId procedure, QuestionId question, Acting by) {
        return new AnswerQuestion(
                procedure,
                question,
                anonymisedQuestion.map(QuestionText::new),
                new AnswerText(answer),
                by);
    }
}
