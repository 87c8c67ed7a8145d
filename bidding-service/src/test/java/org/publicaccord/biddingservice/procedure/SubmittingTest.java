package org.publicaccord.biddingservice.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.biddingservice.procedure.Examples.COUNCIL;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.JOBS;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEER_LED;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.SOUTH;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.acting;
import static org.publicaccord.biddingservice.procedure.Examples.answer;
import static org.publicaccord.biddingservice.procedure.Examples.closing;
import static org.publicaccord.biddingservice.procedure.Examples.content;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.outline;
import static org.publicaccord.biddingservice.procedure.Examples.pounds;
import static org.publicaccord.biddingservice.procedure.Examples.sha256;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.terms;
import static org.publicaccord.biddingservice.procedure.Examples.withdrawing;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.WithdrawTender;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderWithdrawn;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TendersClosed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.TenderContent.CriterionAnswer;
import org.publicaccord.biddingservice.procedure.TenderContent.Price;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.testkit.DeciderSpec;

/** Tenders until the closing time. */
class SubmittingTest {

    private static DeciderSpec<ProcedureCommand, ProcedureState, ProcedureEvent> after(
            ProcedureCommand... commands) {
        return spec(DECIDER)
                .given(continued(opened(), OPENED.plusSeconds(30), List.of(commands)))
                .at(OPENED.plusSeconds(60));
    }

    @Test
    void a_tender_is_recorded_with_when_it_came_and_how_many_there_are() {
        after(submitting(PEERS, SOUTH))
                .when(submitting(THREADS, NORTH, 1, "450000.50"))
                .then(
                        new TenderSubmitted(
                                outline(),
                                submission(THREADS, NORTH, 1),
                                NORTH,
                                THREADS,
                                new PersonId("sade"),
                                pounds("450000.5"),
                                submitting(THREADS, NORTH, 1, "450000.50").received(),
                                OPENED.plusSeconds(60),
                                Optional.empty(),
                                2));
    }

    @Test
    void a_tender_is_in_time_until_a_moment_before_the_closing_time_and_late_at_it() {
        var moment = TENDERS_CLOSE.minusNanos(1);
        assertThat(after().at(moment).when(submitting(PEERS, NORTH)).accepted()).hasSize(1);
        assertThat(
                        after().at(TENDERS_CLOSE)
                                .when(submitting(PEERS, NORTH))
                                .thenRefused("tenders-closed")
                                .because())
                .isEqualTo(
                        "Tenders closed on 26 February 2027 at 12:00:00, by the clock of this"
                                + " server.");
    }

    @Test
    void a_tender_of_the_same_second_is_late_though_nothing_was_recorded_as_closed() {
        var notYetClosed = after(submitting(THREADS, NORTH));
        notYetClosed
                .at(TENDERS_CLOSE.plusMillis(400))
                .when(submitting(PEERS, NORTH))
                .thenRefused("tenders-closed");
        notYetClosed
                .at(TENDERS_CLOSE)
                .when(withdrawing(THREADS, NORTH, 1))
                .thenRefused("tenders-closed");
    }

    @Test
    void a_tender_that_loses_the_race_against_the_closing_is_late_at_whatever_time_it_came() {
        var closed = continued(opened(), TENDERS_CLOSE, List.of(closing()));
        spec(DECIDER)
                .given(closed)
                .at(TENDERS_CLOSE.minusMillis(1))
                .when(submitting(PEERS, NORTH))
                .thenRefused("tenders-closed");
    }

    @Test
    void submitting_again_takes_the_place_of_the_earlier_tender_and_all_versions_are_kept() {
        var second = submitting(PEERS, NORTH, 2, "430000");
        var outcome = after(submitting(PEERS, NORTH), submitting(THREADS, NORTH)).when(second);
        assertThat(outcome.accepted())
                .singleElement()
                .satisfies(it -> {
                    var submitted = (TenderSubmitted) it;
                    assertThat(submitted.replaces()).contains(submission(PEERS, NORTH, 1));
                    assertThat(submitted.count()).isEqualTo(2);
                });
        Tenders tenders = ((Known) outcome.stateAfter()).tenders();
        assertThat(tenders.of(PEERS.id())).hasSize(2);
        assertThat(tenders.liveOf(PEERS.id(), NORTH).map(Tender::price)).contains(pounds("430000"));
        assertThat(tenders.find(submission(PEERS, NORTH, 1)).flatMap(Tender::replacedBy))
                .contains(submission(PEERS, NORTH, 2));
    }

    @Test
    void the_same_tender_again_is_nothing_new_and_one_for_another_lot_is() {
        var submitted = after(submitting(PEERS, NORTH));
        submitted.when(submitting(PEERS, NORTH, 2, "450000")).thenNothingNew();
        assertThat(submitted.when(submitting(PEERS, SOUTH, 2, "450000")).accepted()).hasSize(1);
    }

    @Test
    void a_tender_for_an_unknown_lot_or_criterion_is_refused() {
        after().when(submitting(PEERS, new LotId("west"))).thenRefused("lot-unknown");
        var content =
                new TenderContent(
                        content("1").prices(),
                        List.of(answer(PEER_LED), answer(JOBS), answer(new CriterionId("colour"))));
        after().when(tender(content)).thenRefused("criterion-unknown");
    }

    @Test
    void each_criterion_but_the_price_is_answered() {
        var refusal =
                after().when(
                                tender(
                                        new TenderContent(
                                                content("1").prices(), List.of(answer(JOBS)))))
                        .thenRefused("tender-incomplete");
        assertThat(refusal.because())
                .isEqualTo("Nothing is said under 1 of the criteria: Peer leadership.");
        var blank = new CriterionAnswer(PEER_LED, " ", List.of());
        after().when(tender(new TenderContent(content("1").prices(), List.of(blank, answer(JOBS)))))
                .thenRefused("tender-incomplete");
        var attached =
                new CriterionAnswer(
                        PEER_LED,
                        "",
                        List.of(new TenderContent.Attachment(sha256("a file"), "method.pdf")));
        var answered = new TenderContent(content("1").prices(), List.of(attached, answer(JOBS)));
        assertThat(after().when(tender(answered)).accepted()).hasSize(1);
    }

    @Test
    void prices_are_summed_exactly_and_are_in_pounds() {
        var prices =
                List.of(
                        new Price("Staff", pounds("400000.10")),
                        new Price("Premises", pounds("49999.95")));
        assertThat(new TenderContent(prices, List.of()).price()).isEqualTo(pounds("450000.05"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenderContent(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TenderContent(
                                List.of(
                                        new Price(
                                                "All", new Money(java.math.BigDecimal.ONE, "EUR"))),
                                List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenderContent(prices, List.of(answer(JOBS), answer(JOBS))));
    }

    @Test
    void neither_the_buyer_nor_who_was_not_invited_submits() {
        after().when(submitting(COUNCIL, NORTH)).thenRefused("buyer-cannot-bid");
        var invited =
                Examples.history(
                        OPENED,
                        List.of(new OpenOpportunity(outline(), terms(List.of(PEERS.id())))));
        var spec = spec(DECIDER).given(invited).at(OPENED);
        spec.when(submitting(THREADS, NORTH)).thenRefused("not-invited");
        assertThat(spec.when(submitting(PEERS, NORTH)).accepted()).hasSize(1);
    }

    @Test
    void a_tender_is_taken_back_once_and_another_may_follow() {
        var submitted = after(submitting(PEERS, NORTH), submitting(THREADS, NORTH));
        submitted
                .when(withdrawing(PEERS, NORTH, 1))
                .then(
                        new TenderWithdrawn(
                                outline(),
                                submission(PEERS, NORTH, 1),
                                new PersonId("sade"),
                                OPENED.plusSeconds(60),
                                1));
        var withdrawn = after(submitting(PEERS, NORTH), withdrawing(PEERS, NORTH, 1));
        withdrawn.when(withdrawing(PEERS, NORTH, 1)).thenNothingNew();
        assertThat(withdrawn.when(submitting(PEERS, NORTH, 2, "450000")).accepted())
                .singleElement()
                .satisfies(it -> assertThat(((TenderSubmitted) it).replaces()).isEmpty());
    }

    @Test
    void what_another_bidder_submitted_is_as_unknown_as_what_nobody_did() {
        var submitted = after(submitting(PEERS, NORTH));
        var ofOther =
                submitted
                        .when(
                                new WithdrawTender(
                                        PROCEDURE,
                                        submission(PEERS, NORTH, 1),
                                        acting("luca", THREADS)))
                        .thenRefused("submission-unknown");
        var ofNobody =
                submitted.when(withdrawing(THREADS, NORTH, 9)).thenRefused("submission-unknown");
        assertThat(ofOther).isEqualTo(ofNobody);
    }

    @Test
    void what_was_replaced_is_not_withdrawn() {
        after(submitting(PEERS, NORTH), submitting(PEERS, NORTH, 2, "430000"))
                .when(withdrawing(PEERS, NORTH, 1))
                .thenRefused("submission-replaced");
    }

    @Test
    void tenders_are_closed_at_the_closing_time_with_the_count_of_each_lot() {
        var submitted = after(submitting(PEERS, NORTH), submitting(THREADS, NORTH));
        submitted
                .at(TENDERS_CLOSE.minusMillis(1))
                .when(closing())
                .thenRefused("closing-time-not-come");
        var outcome = submitted.at(TENDERS_CLOSE.plusSeconds(3)).when(closing());
        outcome.then(
                new TendersClosed(
                        outline(),
                        TENDERS_CLOSE,
                        List.of(new LotCount(NORTH, 2), new LotCount(SOUTH, 0))));
        assertThat(outcome.stateAfter()).isInstanceOf(Closed.class);
    }

    @Test
    void where_nothing_was_submitted_or_all_was_withdrawn_there_are_no_tenders() {
        assertThat(after().at(TENDERS_CLOSE).when(closing()).stateAfter())
                .isInstanceOf(NoTenders.class);
        var outcome =
                after(submitting(PEERS, NORTH), withdrawing(PEERS, NORTH, 1))
                        .at(TENDERS_CLOSE)
                        .when(closing());
        assertThat(outcome.stateAfter()).isInstanceOf(NoTenders.class);
        assertThat(outcome.accepted())
                .singleElement()
                .satisfies(it ->
                        assertThat(((TendersClosed) it).counts())
                                .allSatisfy(count -> assertThat(count.tenders()).isZero()));
    }

    @Test
    void one_organisation_submits_fifty_times_for_a_lot_and_no_more() {
        List<ProcedureCommand> fifty = new ArrayList<>();
        for (int version = 1; version <= 50; version++) {
            fifty.add(submitting(PEERS, NORTH, version, "" + (400_000 + version)));
        }
        var submitted = after(fifty.toArray(ProcedureCommand[]::new));
        submitted.when(submitting(PEERS, NORTH, 51, "1")).thenRefused("too-many-versions");
        assertThat(submitted.when(submitting(PEERS, SOUTH)).accepted()).hasSize(1);
    }

    @Test
    void five_hundred_tenders_are_taken_and_a_new_version_of_one_still_is() {
        List<ProcedureCommand> many = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            many.add(submitting(Examples.party("GB-COH-" + number, "Bidder"), NORTH));
        }
        var submitted = after(many.toArray(ProcedureCommand[]::new));
        submitted.when(submitting(PEERS, NORTH)).thenRefused("too-many-tenders");
        var first = Examples.party("GB-COH-0", "Bidder");
        assertThat(submitted.when(submitting(first, NORTH, 2, "1")).accepted()).hasSize(1);
    }

    private static SubmitTender tender(TenderContent content) {
        return new SubmitTender(
                PROCEDURE,
                submission(PEERS, NORTH, 1),
                NORTH,
                content,
                sha256("a tender"),
                PEERS,
                new PersonId("sade"));
    }
}
