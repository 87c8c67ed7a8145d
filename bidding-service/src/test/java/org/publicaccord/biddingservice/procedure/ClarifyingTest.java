package org.publicaccord.biddingservice.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.biddingservice.procedure.Examples.COUNCIL;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.QUESTIONS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.acting;
import static org.publicaccord.biddingservice.procedure.Examples.answering;
import static org.publicaccord.biddingservice.procedure.Examples.asking;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.folded;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.outline;
import static org.publicaccord.biddingservice.procedure.Examples.question;
import static org.publicaccord.biddingservice.procedure.Examples.terms;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAnswered;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAsked;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.testkit.DeciderSpec;

/** Questions of bidders and answers to everyone. */
class ClarifyingTest {

    private static DeciderSpec<ProcedureCommand, ProcedureState, ProcedureEvent> open() {
        return spec(DECIDER).given(opened()).at(OPENED.plusSeconds(60));
    }

    private static DeciderSpec<ProcedureCommand, ProcedureState, ProcedureEvent> asked(int number) {
        return spec(DECIDER).given(events(asking(number, PEERS))).at(OPENED.plusSeconds(60));
    }

    @Test
    void a_question_is_taken_until_the_time_the_notice_names_and_not_at_it() {
        open().at(QUESTIONS_CLOSE.minusMillis(1))
                .when(asking(1, PEERS))
                .then(
                        new QuestionAsked(
                                PROCEDURE,
                                question(1),
                                acting("sade", PEERS),
                                Optional.of(NORTH),
                                asking(1, PEERS).text(),
                                QUESTIONS_CLOSE.minusMillis(1)));
        assertThat(
                        open().at(QUESTIONS_CLOSE)
                                .when(asking(1, PEERS))
                                .thenRefused("questions-closed")
                                .because())
                .isEqualTo("Questions could be asked until 12 February 2027 at 17:00:00.");
    }

    @Test
    void asking_the_same_twice_is_one_question_and_another_bidder_may_ask_it_too() {
        var asked = asked(1);
        asked.when(asking(2, PEERS, asking(1, PEERS).text().words())).thenNothingNew();
        assertThat(asked.when(asking(2, THREADS, asking(1, PEERS).text().words())).accepted())
                .hasSize(1);
    }

    @Test
    void an_answer_goes_to_everyone_in_words_that_do_not_tell_who_asked() {
        var outcome = asked(1).when(answering(1));
        outcome.then(
                new QuestionAnswered(
                        outline(),
                        question(1),
                        Optional.of(NORTH),
                        new QuestionText("Does TUPE apply?"),
                        new AnswerText("Yes, to eleven people."),
                        OPENED.plusSeconds(60)));
        assertThat(outcome.accepted().toString())
                .doesNotContain(PEERS.id().value(), PEERS.name(), "sade");
    }

    @Test
    void an_answer_without_other_words_publishes_the_question_as_it_was_asked() {
        var answer =
                new AnswerQuestion(
                        PROCEDURE,
                        question(1),
                        Optional.empty(),
                        new AnswerText("Yes."),
                        Examples.AMARA);
        assertThat(asked(1).when(answer).accepted())
                .singleElement()
                .extracting(it -> ((QuestionAnswered) it).asPublished())
                .isEqualTo(asking(1, PEERS).text());
    }

    @Test
    void a_later_answer_takes_the_place_of_an_earlier_one_and_the_same_is_nothing_new() {
        var answered = continued(events(asking(1, PEERS)), OPENED, List.of(answering(1)));
        var spec = spec(DECIDER).given(answered).at(OPENED.plusSeconds(90));
        spec.when(answering(1)).thenNothingNew();
        var better =
                new AnswerQuestion(
                        PROCEDURE,
                        question(1),
                        Optional.empty(),
                        new AnswerText("Yes, to twelve people."),
                        Examples.AMARA);
        Known after = (Known) spec.when(better).stateAfter();
        assertThat(after.questions().find(question(1)).orElseThrow().reply())
                .isEqualTo(
                        new Question.Reply.Answered(
                                asking(1, PEERS).text(),
                                new AnswerText("Yes, to twelve people."),
                                OPENED.plusSeconds(90)));
    }

    @Test
    void only_the_buyer_answers_and_only_what_was_asked_and_before_tenders_close() {
        var asked = asked(1);
        asked.when(
                        new AnswerQuestion(
                                PROCEDURE,
                                question(1),
                                Optional.empty(),
                                new AnswerText("Yes."),
                                acting("sade", THREADS)))
                .thenRefused("not-your-procedure");
        asked.when(answering(7)).thenRefused("question-unknown");
        asked.at(TENDERS_CLOSE.minusMillis(1)).when(answering(1)).accepted();
        asked.at(TENDERS_CLOSE).when(answering(1)).thenRefused("tenders-closed");
    }

    @Test
    void only_invited_suppliers_ask_where_suppliers_were_invited() {
        var invited =
                spec(DECIDER)
                        .at(OPENED)
                        .given(
                                spec(DECIDER)
                                        .at(OPENED)
                                        .when(
                                                new OpenOpportunity(
                                                        outline(), terms(List.of(PEERS.id()))))
                                        .accepted());
        assertThat(invited.when(asking(1, PEERS)).accepted()).hasSize(1);
        invited.when(asking(1, THREADS)).thenRefused("not-invited");
    }

    @Test
    void a_question_about_a_lot_that_is_not_there_is_refused() {
        open().when(
                        new AskQuestion(
                                PROCEDURE,
                                question(1),
                                Optional.of(new LotId("west")),
                                new QuestionText("Why?"),
                                acting("sade", PEERS)))
                .thenRefused("lot-unknown");
    }

    @Test
    void one_organisation_asks_a_hundred_times_and_no_more() {
        List<ProcedureCommand> hundred = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            hundred.add(asking(number, PEERS));
        }
        var asked = continued(opened(), OPENED, hundred);
        var spec = spec(DECIDER).given(asked).at(OPENED);
        spec.when(asking(100, PEERS)).thenRefused("too-many-questions");
        assertThat(spec.when(asking(100, THREADS)).accepted()).hasSize(1);
        assertThat(((Known) folded(asked)).questions().all()).hasSize(100);
    }

    @Test
    void texts_say_something_and_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionText(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionText("x".repeat(4_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerText("x".repeat(10_001)));
        assertThat(new QuestionText("x".repeat(4_000)).words()).hasSize(4_000);
    }

    @Test
    void a_notice_is_opened_once_and_another_notice_of_the_same_procurement_is_refused() {
        open().when(Examples.opening()).thenNothingNew();
        open().when(new OpenOpportunity(outline(), terms(List.of(PEERS.id()))))
                .thenRefused("opportunity-already-opened");
        assertThat(COUNCIL.scheme()).isEqualTo("GB-LAE");
    }

    private static List<ProcedureEvent> events(ProcedureCommand command) {
        return continued(opened(), OPENED.plusSeconds(30), List.of(command));
    }
}
