package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The buyer answered a question, to everyone. Answered again, a question has the same id, and the
 * later answer takes the place of the earlier one. Published as {@code
 * org.publicaccord.bidding.question-answered.v1}.
 *
 * @param contractTitle for people
 * @param answered the question with its answer, whole
 */
public record QuestionAnswered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        AnsweredQuestion answered)
        implements BiddingEvent {}
