package org.publicaccord.biddingservice.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.LATER;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.SOUTH;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.acting;
import static org.publicaccord.biddingservice.procedure.Examples.appointing;
import static org.publicaccord.biddingservice.procedure.Examples.assessed;
import static org.publicaccord.biddingservice.procedure.Examples.assessing;
import static org.publicaccord.biddingservice.procedure.Examples.cancelling;
import static org.publicaccord.biddingservice.procedure.Examples.closed;
import static org.publicaccord.biddingservice.procedure.Examples.closing;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.folded;
import static org.publicaccord.biddingservice.procedure.Examples.issuing;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.outline;
import static org.publicaccord.biddingservice.procedure.Examples.pounds;
import static org.publicaccord.biddingservice.procedure.Examples.recommended;
import static org.publicaccord.biddingservice.procedure.Examples.recommending;
import static org.publicaccord.biddingservice.procedure.Examples.recommendingNobody;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.summariesIssued;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToFirst;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToNobody;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.RecommendAward;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentSummariesIssued;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AwardRecommended;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.Ranked.AheadBy;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Total;
import org.publicaccord.testkit.DeciderSpec;

/** Who should win, by the published rule, and how tenderers are told. */
class RecommendingTest {

    private static DeciderSpec<ProcedureCommand, ProcedureState, ProcedureEvent> after(
            List<ProcedureEvent> history) {
        return spec(DECIDER).given(history).at(LATER);
    }

    @Test
    void the_highest_total_wins_and_a_lot_without_tenders_goes_to_nobody() {
        // 0.3 x 90 + 0.5 x 85.5 + 0.2 x 100 = 89.75; 0.3 x 100 + 0.5 x 80 + 0.2 x 60 = 82
        after(assessed())
                .when(recommending())
                .then(
                        new AwardRecommended(
                                outline(),
                                Examples.terms().lots(),
                                List.of(
                                        new ToFirst(
                                                NORTH,
                                                List.of(
                                                        ranked(THREADS, "89.75", AheadBy.TOTAL),
                                                        ranked(PEERS, "82", AheadBy.LAST))),
                                        new ToNobody(
                                                SOUTH,
                                                new Reason("No tender was submitted for this lot."),
                                                List.of()))));
    }

    @Test
    void of_equal_totals_the_higher_social_value_wins() {
        // 0.5 x 60 + 0.2 x 75 = 0.5 x 70 + 0.2 x 50 = 45
        assertThat(ranking(List.of("0", "60", "75"), List.of("0", "70", "50")))
                .extracting(Ranked::bidder, Ranked::aheadBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(THREADS, AheadBy.SOCIAL_VALUE),
                        org.assertj.core.groups.Tuple.tuple(PEERS, AheadBy.LAST));
    }

    @Test
    void of_equal_social_value_the_higher_quality_wins_over_the_better_price() {
        // 0.3 x 100 + 0.5 x 20 = 0.3 x 0 + 0.5 x 80 = 40
        assertThat(ranking(List.of("100", "20", "50"), List.of("0", "80", "50")))
                .extracting(Ranked::bidder, Ranked::aheadBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PEERS, AheadBy.QUALITY),
                        org.assertj.core.groups.Tuple.tuple(THREADS, AheadBy.LAST));
    }

    @Test
    void where_all_is_equal_lots_are_drawn_and_the_drawing_can_be_repeated() {
        var equal = List.of("50", "60", "70");
        var drawn = ranking(equal, equal);
        assertThat(drawn.getFirst().aheadBy()).isEqualTo(AheadBy.LOT_DRAWN);
        assertThat(ranking(equal, equal)).isEqualTo(drawn);
    }

    @Test
    void the_drawing_favours_nobody() {
        int first = 0;
        for (int number = 0; number < 400; number++) {
            var procedure = new org.publicaccord.biddingservice.terms.ProcedureId("p-" + number);
            var scoring = new Scoring(Assessment.NONE, List.of());
            var tenders = ((Known) folded(closed())).tenders().liveFor(NORTH);
            var winner = new Ranking(procedure, scoring).of(tenders).getFirst();
            first += winner.bidder().equals(THREADS) ? 1 : 0;
        }
        assertThat(first).isBetween(150, 250);
    }

    @Test
    void an_award_waits_until_everything_is_agreed_about_every_tender_of_its_lot() {
        var half = new ArrayList<ProcedureEvent>(assessing());
        var agreed =
                continued(
                        half, LATER, assessing(submission(THREADS, NORTH, 1), "90", "85.5", "100"));
        assertThat(
                        after(agreed)
                                .when(recommending())
                                .thenRefused("assessment-incomplete")
                                .because())
                .startsWith("Of 1 tenders not everything is agreed");
        after(closed()).when(recommending()).thenRefused("assessment-incomplete");
    }

    @Test
    void no_award_is_recommended_with_reasons_even_before_everything_is_agreed() {
        var because = new Reason("No tender meets the need.");
        AwardRecommended event =
                (AwardRecommended)
                        after(closed()).when(recommendingNobody(NORTH)).accepted().getFirst();
        assertThat(event.outcomes().getFirst()).isEqualTo(new ToNobody(NORTH, because, List.of()));
        AwardRecommended late =
                (AwardRecommended)
                        after(assessed()).when(recommendingNobody(NORTH)).accepted().getFirst();
        assertThat(late.outcomes().getFirst().winner()).isEmpty();
        assertThat(late.outcomes().getFirst().ranking()).hasSize(2);
    }

    @Test
    void reasons_for_a_lot_that_is_not_there_are_refused() {
        after(assessed()).when(recommendingNobody(new LotId("west"))).thenRefused("lot-unknown");
    }

    @Test
    void recommending_the_same_twice_is_one_recommendation_and_another_is_refused() {
        after(recommended()).when(recommending()).thenNothingNew();
        after(recommended())
                .when(recommendingNobody(NORTH))
                .thenRefused("award-already-recommended");
        after(summariesIssued()).when(recommending()).thenNothingNew();
    }

    @Test
    void every_assessed_tenderer_gets_a_summary_with_its_total_and_the_winners() {
        after(recommended())
                .when(issuing())
                .then(
                        new AssessmentSummariesIssued(
                                outline(),
                                List.of(
                                        recipient(THREADS, "89.75", Optional.of("89.75")),
                                        recipient(PEERS, "82", Optional.of("89.75")))));
        after(summariesIssued()).when(issuing()).thenNothingNew();
        after(assessed()).when(issuing()).thenRefused("award-not-recommended");
    }

    @Test
    void where_nobody_wins_the_assessed_get_their_own_total_alone() {
        var nobody = continued(assessed(), LATER, List.of(recommendingNobody(NORTH)));
        AssessmentSummariesIssued event =
                (AssessmentSummariesIssued) after(nobody).when(issuing()).accepted().getFirst();
        assertThat(event.recipients())
                .containsExactly(
                        recipient(THREADS, "89.75", Optional.empty()),
                        recipient(PEERS, "82", Optional.empty()));
    }

    @Test
    void only_the_buyer_recommends_and_issues() {
        var outsider = acting("sade", PEERS);
        after(assessed())
                .when(new RecommendAward(PROCEDURE, Map.of(), outsider))
                .thenRefused("not-your-procedure");
        after(recommended())
                .when(new ProcedureCommand.IssueAssessmentSummaries(PROCEDURE, outsider))
                .thenRefused("not-your-procedure");
    }

    @Test
    void what_is_stopped_takes_nothing_more_and_stopping_twice_is_one_stop() {
        var stopped = continued(recommended(), LATER, List.of(cancelling()));
        assertThat(folded(stopped)).isInstanceOf(Cancelled.class);
        after(stopped).when(cancelling()).thenNothingNew();
        after(stopped).when(issuing()).thenRefused("procedure-cancelled");
        after(stopped).when(submitting(PEERS, NORTH)).thenRefused("procedure-cancelled");
        assertThat(spec(DECIDER).at(OPENED).when(cancelling()).accepted()).isEmpty();
    }

    @Test
    void tenders_that_were_stopped_before_they_closed_are_never_opened() {
        var before = continued(opened(), OPENED, List.of(submitting(PEERS, NORTH), cancelling()));
        assertThat(Opening.tendersMayBeRead((Known) folded(before))).isFalse();
        var later = continued(closed(), LATER, List.of(cancelling()));
        assertThat(Opening.tendersMayBeRead((Known) folded(later))).isTrue();
        assertThat(Opening.tendersMayBeRead((Known) folded(opened()))).isFalse();
    }

    private static Ranked ranked(Party bidder, String total, AheadBy aheadBy) {
        return new Ranked(
                submission(bidder, NORTH, 1),
                bidder,
                pounds("450000"),
                new Total(new BigDecimal(total)),
                aheadBy);
    }

    private static Recipient recipient(Party bidder, String total, Optional<String> winner) {
        return new Recipient(
                bidder.id(),
                NORTH,
                submission(bidder, NORTH, 1),
                new Total(new BigDecimal(total)),
                winner.map(it -> new Total(new BigDecimal(it))));
    }

    /** The ranking of two tenders with these points for price, peer leadership and jobs. */
    private static List<Ranked> ranking(List<String> threads, List<String> peers) {
        List<ProcedureCommand> commands = new ArrayList<>();
        commands.add(appointing(Examples.JONAS));
        commands.add(appointing(Examples.PRIYA));
        commands.addAll(
                assessing(
                        submission(THREADS, NORTH, 1),
                        threads.get(0),
                        threads.get(1),
                        threads.get(2)));
        commands.addAll(
                assessing(submission(PEERS, NORTH, 1), peers.get(0), peers.get(1), peers.get(2)));
        commands.add(recommending());
        var submitted =
                continued(
                        opened(),
                        OPENED,
                        List.of(submitting(THREADS, NORTH), submitting(PEERS, NORTH)));
        var history =
                continued(continued(submitted, TENDERS_CLOSE, List.of(closing())), LATER, commands);
        return ((AwardRecommended) history.getLast()).outcomes().getFirst().ranking();
    }
}
