package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAnswered;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAsked;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.Question.Reply.Answered;
import org.publicaccord.biddingservice.procedure.Question.Reply.Awaited;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.decider.Decision;

/** Questions of bidders, and answers to all of them alike (Procurement Act 2023, section 12(2)). */
final class Clarifying {

    private static final int MOST_QUESTIONS = 1_000;
    private static final int MOST_QUESTIONS_OF_ONE = 100;

    private Clarifying() {}

    static Decision<ProcedureEvent> ask(AskQuestion command, Known state, Instant at) {
        return switch (state) {
            case Open open -> ask(command, open, at);
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
            case Closed _, NoTenders _, Assessing _, Concluded _ ->
                    Decision.refuse(Refusals.questionsClosed(state.notice().terms()));
        };
    }

    private static Decision<ProcedureEvent> ask(AskQuestion command, Open state, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        if (!at.isBefore(terms.questionsCloseAt())) {
            return Decision.refuse(Refusals.questionsClosed(terms));
        }
        if (!terms.isOpenTo(command.by().organisation())) {
            return Decision.refuse(Refusals.notInvited());
        }
        if (command.lot().isPresent() && command.lot().flatMap(terms::lot).isEmpty()) {
            return Decision.refuse(Refusals.lotUnknown(command.lot().get()));
        }
        Questions questions = state.questions();
        var asker = command.by().organisation();
        if (questions.asked(asker, command.lot(), command.text()).isPresent()) {
            return Decision.nothingNew();
        }
        if (questions.all().size() >= MOST_QUESTIONS
                || questions.of(asker).count() >= MOST_QUESTIONS_OF_ONE) {
            return Decision.refuse(Refusals.tooManyQuestions());
        }
        return Decision.accept(
                new QuestionAsked(
                        command.procedure(),
                        command.question(),
                        command.by(),
                        command.lot(),
                        command.text(),
                        at.truncatedTo(ChronoUnit.MILLIS)));
    }

    static Decision<ProcedureEvent> answer(AnswerQuestion command, Known state, Instant at) {
        if (!state.notice().outline().isBuyer(command.by().organisation())) {
            return Decision.refuse(Refusals.notYourProcedure());
        }
        return switch (state) {
            case Open open -> answer(command, open, at);
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
            case Closed _, NoTenders _, Assessing _, Concluded _ ->
                    Decision.refuse(Refusals.tendersClosed(state.notice().terms()));
        };
    }

    private static Decision<ProcedureEvent> answer(AnswerQuestion command, Open state, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        if (!at.isBefore(terms.tendersCloseAt())) {
            return Decision.refuse(Refusals.tendersClosed(terms));
        }
        Optional<Question> asked = state.questions().find(command.question());
        return asked.isEmpty()
                ? Decision.refuse(Refusals.questionUnknown())
                : answer(command, asked.get(), state, at);
    }

    private static Decision<ProcedureEvent> answer(
            AnswerQuestion command, Question asked, Open state, Instant at) {
        QuestionText asPublished = command.anonymised().orElse(asked.text());
        boolean known =
                switch (asked.reply()) {
                    case Awaited _ -> false;
                    case Answered it ->
                            it.answer().equals(command.answer())
                                    && it.asPublished().equals(asPublished);
                };
        return known
                ? Decision.nothingNew()
                : Decision.accept(
                        new QuestionAnswered(
                                state.notice().outline(),
                                asked.id(),
                                asked.lot(),
                                asPublished,
                                command.answer(),
                                at.truncatedTo(ChronoUnit.MILLIS)));
    }
}
