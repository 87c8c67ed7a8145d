package org.publicaccord.biddingservice.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.biddingservice.procedure.Examples.AMARA;
import static org.publicaccord.biddingservice.procedure.Examples.CARYS;
import static org.publicaccord.biddingservice.procedure.Examples.COUNCIL;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.JOBS;
import static org.publicaccord.biddingservice.procedure.Examples.JONAS;
import static org.publicaccord.biddingservice.procedure.Examples.LATER;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.OTHERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEER_LED;
import static org.publicaccord.biddingservice.procedure.Examples.PRICE;
import static org.publicaccord.biddingservice.procedure.Examples.PRIYA;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.REASON;
import static org.publicaccord.biddingservice.procedure.Examples.SOUTH;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.acting;
import static org.publicaccord.biddingservice.procedure.Examples.appointing;
import static org.publicaccord.biddingservice.procedure.Examples.asking;
import static org.publicaccord.biddingservice.procedure.Examples.assessed;
import static org.publicaccord.biddingservice.procedure.Examples.assessing;
import static org.publicaccord.biddingservice.procedure.Examples.closed;
import static org.publicaccord.biddingservice.procedure.Examples.closing;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.moderating;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.outline;
import static org.publicaccord.biddingservice.procedure.Examples.points;
import static org.publicaccord.biddingservice.procedure.Examples.recommending;
import static org.publicaccord.biddingservice.procedure.Examples.scoring;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.withdrawing;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AppointAssessor;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ModerateScores;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ScoreTender;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentCompleted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessorAppointed;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.ScoresModerated;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderScored;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.testkit.DeciderSpec;

/** Assessors, their scores, and what is agreed. */
class AssessingTest {

    private static final SubmissionId TENDER = submission(THREADS, NORTH, 1);
    private static final Declaration BARRED =
            new Declaration.Barred(
                    new Reason("A sister manages the co-operative."),
                    new Reason("Nothing keeps the score apart from the family."));

    private static DeciderSpec<ProcedureCommand, ProcedureState, ProcedureEvent> after(
            List<ProcedureEvent> history, ProcedureCommand... commands) {
        return spec(DECIDER).given(continued(history, LATER, List.of(commands))).at(LATER);
    }

    @Test
    void an_assessor_is_appointed_with_a_declaration_once_tenders_are_closed() {
        var outcome = after(closed()).when(appointing(JONAS));
        outcome.then(
                new AssessorAppointed(
                        PROCEDURE,
                        new Assessor(JONAS, COUNCIL.id(), new Declaration.NoConflict())));
        assertThat(outcome.stateAfter()).isInstanceOf(Assessing.class);
        spec(DECIDER)
                .given(opened())
                .at(OPENED)
                .when(appointing(JONAS))
                .thenRefused("tenders-still-open");
        spec(DECIDER)
                .given(continued(opened(), TENDERS_CLOSE, List.of(closing())))
                .at(LATER)
                .when(appointing(JONAS))
                .thenRefused("no-tenders");
    }

    @Test
    void appointing_the_same_person_twice_is_one_appointment_and_a_new_declaration_is_news() {
        var appointed = after(closed(), appointing(JONAS));
        appointed.when(appointing(JONAS)).thenNothingNew();
        var mitigated =
                new Declaration.Mitigated(
                        new Reason("Worked there until 2019."),
                        new Reason("Does not score social value."));
        Assessing state = (Assessing) appointed.when(appointing(JONAS, mitigated)).stateAfter();
        assertThat(state.assessment().assessors())
                .containsExactly(new Assessor(JONAS, COUNCIL.id(), mitigated));
    }

    @Test
    void nobody_assesses_who_or_whose_organisation_has_asked_or_tendered() {
        var history =
                continued(
                        continued(
                                opened(),
                                OPENED,
                                List.of(
                                        asking(1, OTHERS),
                                        submitting(PEERS, NORTH),
                                        submitting(THREADS, SOUTH),
                                        withdrawing(THREADS, SOUTH, 1))),
                        TENDERS_CLOSE,
                        List.of(closing()));
        for (Party party : List.of(OTHERS, PEERS, THREADS)) {
            after(history)
                    .when(
                            new AppointAssessor(
                                    PROCEDURE,
                                    new Assessor(JONAS, party.id(), new Declaration.NoConflict()),
                                    AMARA))
                    .thenRefused("assessor-of-a-bidder");
        }
        after(history).when(appointing(new PersonId("sade"))).thenRefused("assessor-of-a-bidder");
    }

    @Test
    void an_assessor_scores_and_scores_anew_with_a_reason() {
        var appointed = after(assessing());
        var first = scoring(JONAS, TENDER, PEER_LED, "70");
        appointed
                .when(first)
                .then(
                        new TenderScored(
                                PROCEDURE,
                                new Score(
                                        new Cell(TENDER, PEER_LED), JONAS, points("70"), REASON)));
        var scored = after(assessing(), first);
        scored.when(scoring(JONAS, TENDER, PEER_LED, "70.0")).thenNothingNew();
        Assessing state =
                (Assessing) scored.when(scoring(JONAS, TENDER, PEER_LED, "65")).stateAfter();
        assertThat(state.assessment().scoresOf(new Cell(TENDER, PEER_LED)))
                .extracting(Score::points)
                .containsExactly(points("65"));
    }

    @Test
    void nobody_scores_who_is_not_appointed_or_is_barred_or_acts_for_a_bidder() {
        after(closed()).when(scoring(JONAS, TENDER, PRICE, "1")).thenRefused("not-an-assessor");
        after(assessing()).when(scoring(CARYS, TENDER, PRICE, "1")).thenRefused("not-an-assessor");
        after(assessing(), appointing(CARYS, BARRED))
                .when(scoring(CARYS, TENDER, PRICE, "1"))
                .thenRefused("assessor-conflicted");
        after(assessing())
                .when(
                        new ScoreTender(
                                PROCEDURE,
                                new Cell(TENDER, PRICE),
                                points("1"),
                                REASON,
                                acting("jonas", PEERS)))
                .thenRefused("assessor-of-a-bidder");
    }

    @Test
    void only_tenders_that_count_are_scored_and_only_under_published_criteria() {
        after(assessing())
                .when(scoring(JONAS, submission(OTHERS, NORTH, 1), PRICE, "1"))
                .thenRefused("submission-unknown");
        after(assessing())
                .when(scoring(JONAS, TENDER, new CriterionId("colour"), "1"))
                .thenRefused("criterion-unknown");
        var replaced =
                continued(
                        continued(
                                opened(),
                                OPENED,
                                List.of(
                                        submitting(THREADS, NORTH),
                                        submitting(THREADS, NORTH, 2, "1"))),
                        TENDERS_CLOSE,
                        List.of(closing()));
        after(replaced, appointing(JONAS))
                .when(scoring(JONAS, TENDER, PRICE, "1"))
                .thenRefused("submission-unknown");
    }

    @Test
    void points_are_agreed_once_two_assessors_have_scored() {
        var one = after(assessing(), scoring(JONAS, TENDER, PRICE, "70"));
        assertThat(
                        one.when(moderating(TENDER, PRICE, "70"))
                                .thenRefused("too-few-scores")
                                .because())
                .startsWith("1 of at least 2 assessors");
        var two =
                after(
                        assessing(),
                        scoring(JONAS, TENDER, PRICE, "70"),
                        scoring(PRIYA, TENDER, PRICE, "80"));
        two.when(moderating(TENDER, PRICE, "76"))
                .then(
                        new ScoresModerated(
                                PROCEDURE,
                                new Moderation(new Cell(TENDER, PRICE), points("76"), REASON)));
    }

    @Test
    void two_scores_of_one_person_are_one_score() {
        after(
                        assessing(),
                        appointing(JONAS, new Declaration.Mitigated(REASON, REASON)),
                        scoring(JONAS, TENDER, PRICE, "70"),
                        scoring(JONAS, TENDER, PRICE, "80"))
                .when(moderating(TENDER, PRICE, "75"))
                .thenRefused("too-few-scores");
    }

    @Test
    void what_an_assessor_scored_who_is_barred_later_does_not_count_nor_what_rests_on_it() {
        var agreed =
                continued(
                        assessing(),
                        LATER,
                        List.of(
                                scoring(JONAS, TENDER, PRICE, "70"),
                                scoring(PRIYA, TENDER, PRICE, "80"),
                                moderating(TENDER, PRICE, "76"),
                                appointing(PRIYA, BARRED)));
        var spec = spec(DECIDER).given(agreed).at(LATER);
        spec.when(moderating(TENDER, PRICE, "76")).thenRefused("too-few-scores");
        var again =
                continued(
                        agreed,
                        LATER,
                        List.of(appointing(CARYS), scoring(CARYS, TENDER, PRICE, "75")));
        Assessing state = (Assessing) Examples.folded(again);
        assertThat(state.assessment().agreed(new Cell(TENDER, PRICE)))
                .as("it rests on two assessors again")
                .isPresent();
        assertThat(state.assessment().scores().get(new Cell(TENDER, PRICE)))
                .as("the record keeps all three")
                .hasSize(3);
    }

    @Test
    void agreed_points_change_by_another_agreement_and_not_by_another_score() {
        var agreed =
                after(
                        assessing(),
                        scoring(JONAS, TENDER, PRICE, "70"),
                        scoring(PRIYA, TENDER, PRICE, "80"),
                        moderating(TENDER, PRICE, "76"));
        agreed.when(scoring(JONAS, TENDER, PRICE, "71")).thenRefused("score-already-moderated");
        agreed.when(moderating(TENDER, PRICE, "76")).thenNothingNew();
        assertThat(agreed.when(moderating(TENDER, PRICE, "77")).accepted()).hasSize(1);
    }

    @Test
    void only_the_buyer_appoints_and_moderates() {
        var outsider = acting("sade", PEERS);
        after(closed())
                .when(
                        new AppointAssessor(
                                PROCEDURE,
                                new Assessor(JONAS, COUNCIL.id(), new Declaration.NoConflict()),
                                outsider))
                .thenRefused("not-your-procedure");
        after(assessing())
                .when(
                        new ModerateScores(
                                PROCEDURE,
                                new Moderation(new Cell(TENDER, PRICE), points("1"), REASON),
                                outsider))
                .thenRefused("not-your-procedure");
    }

    @Test
    void the_last_agreement_completes_the_assessment_and_says_so_once() {
        List<ProcedureEvent> all = assessed();
        assertThat(all).filteredOn(it -> it instanceof AssessmentCompleted).hasSize(1);
        assertThat(all.getLast())
                .isEqualTo(
                        new AssessmentCompleted(
                                outline(),
                                List.of(new LotCount(NORTH, 2), new LotCount(SOUTH, 0))));
        assertThat(after(all).when(moderating(TENDER, JOBS, "99")).accepted()).hasSize(1);
    }

    @Test
    void after_the_recommendation_nothing_of_the_assessment_changes() {
        var recommended = after(assessed(), recommending());
        recommended.when(appointing(CARYS)).thenRefused("award-already-recommended");
        recommended
                .when(scoring(JONAS, TENDER, PRICE, "1"))
                .thenRefused("award-already-recommended");
        recommended.when(moderating(TENDER, PRICE, "1")).thenRefused("award-already-recommended");
    }

    @Test
    void twenty_assessors_are_appointed_and_no_more() {
        List<ProcedureCommand> twenty = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            twenty.add(appointing(new PersonId("assessor-" + number)));
        }
        var appointed = after(closed(), twenty.toArray(ProcedureCommand[]::new));
        appointed.when(appointing(JONAS)).thenRefused("too-many-assessors");
        assertThat(appointed.when(appointing(new PersonId("assessor-7"), BARRED)).accepted())
                .hasSize(1);
    }
}
