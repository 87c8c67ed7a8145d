package org.publicaccord.biddingservice.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.Question.Reply.Answered;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.OrganisationId;

/** What was asked, in the order in which it was asked. */
public record Questions(List<Question> all) {

    /** Nothing was asked. */
    static final Questions NONE = new Questions(List.of());

    public Questions {
        all = List.copyOf(all);
    }

    public Optional<Question> find(QuestionId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The question that an organisation asked in these very words. */
    public Optional<Question> asked(
            OrganisationId organisation, Optional<LotId> lot, QuestionText text) {
        return of(organisation)
                .filter(it -> it.lot().equals(lot) && it.text().equals(text))
                .findFirst();
    }

    /** What an organisation asked. */
    public Stream<Question> of(OrganisationId organisation) {
        return all.stream().filter(it -> it.by().organisation().equals(organisation));
    }

    Stream<Acting> askers() {
        return all.stream().map(Question::by);
    }

    Questions with(Question question) {
        return new Questions(Stream.concat(all.stream(), Stream.of(question)).toList());
    }

    Questions answered(QuestionId id, Answered answer) {
        return new Questions(
                all.stream().map(it -> it.id().equals(id) ? it.answered(answer) : it).toList());
    }
}
