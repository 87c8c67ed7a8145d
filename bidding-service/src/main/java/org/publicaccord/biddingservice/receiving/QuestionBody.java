package org.publicaccord.biddingservice.receiving;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.QuestionId;
import org.publicaccord.biddingservice.procedure.QuestionText;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.ProcedureId;

/**
 * A question to the buyer. Its words may become public: it should not tell who asks.
 *
 * @param lotId the lot that it is about; left out if it is about the whole
 * @param text at most 4,000 characters
 */
record QuestionBody(Optional<String> lotId, String text) {

    QuestionBody {
        lotId.ifPresent(LotId::new);
        new QuestionText(text);
    }

    AskQuestion of(ProcedureId procedure, QuestionId id, Acting by) {
        return new AskQuestion(procedure, id, lotId.map(LotId::new), new QuestionText(text), by);
    }
}
