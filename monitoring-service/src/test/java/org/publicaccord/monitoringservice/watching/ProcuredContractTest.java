package org.publicaccord.monitoringservice.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.PACKS;
import static org.publicaccord.monitoringservice.Contracts.titled;
import static org.publicaccord.monitoringservice.Procured.ENTERED;
import static org.publicaccord.monitoringservice.Procured.PACK;
import static org.publicaccord.monitoringservice.Procured.STANDSTILL_ENDS;
import static org.publicaccord.monitoringservice.Procured.TENDERS_CLOSE;
import static org.publicaccord.monitoringservice.Procured.advertised;
import static org.publicaccord.monitoringservice.Procured.awarded;
import static org.publicaccord.monitoringservice.Procured.course;
import static org.publicaccord.monitoringservice.Procured.entered;
import static org.publicaccord.monitoringservice.Procured.enteredFor;
import static org.publicaccord.monitoringservice.Procured.lasting;
import static org.publicaccord.monitoringservice.Procured.lightTouch;
import static org.publicaccord.monitoringservice.Procured.on;
import static org.publicaccord.monitoringservice.Procured.selected;
import static org.publicaccord.monitoringservice.Procured.selectedAndEntered;
import static org.publicaccord.monitoringservice.Procured.told;
import static org.publicaccord.monitoringservice.Procured.under;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Course;
import org.publicaccord.monitoringservice.contract.Course.Procuring;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Threshold;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.PlatformOperator;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** The watch over a contract from its tender on, and what published notices do to it. */
class ProcuredContractTest {

    private static final Obligations OBLIGATIONS = new Obligations(PACKS);
    private static final WatchDecider DECIDER = new WatchDecider(OBLIGATIONS);
    private static final ObligationCode STANDSTILL = new ObligationCode("standstill-ends");
    private static final ObligationCode TENDERS = new ObligationCode("tenders-close");

    @Test
    void a_contract_is_watched_from_its_tender_on() {
        spec(DECIDER)
                .at(noon("2026-02-02"))
                .when(new FollowFacts(advertised()))
                .then(determined(advertised(), day("2026-02-02")));
    }

    @Test
    void a_lot_is_watched_from_its_award_on() {
        spec(DECIDER)
                .at(noon("2026-04-13"))
                .when(new FollowFacts(awarded()))
                .then(determined(awarded(), day("2026-04-13")));
    }

    @Test
    void facts_of_a_contract_that_is_neither_imported_nor_procured_here_are_refused() {
        spec(DECIDER).when(new FollowFacts(Contracts.plain())).thenRefused("contract-not-watched");
    }

    @Test
    void a_procurement_that_stops_before_its_tender_was_never_watched() {
        spec(DECIDER).when(new FollowStage(ID, Stage.ABANDONED)).thenNothingNew();
        spec(DECIDER)
                .when(new FollowStage(ID, Stage.SUSPENDED))
                .thenRefused("contract-not-watched");
    }

    @Test
    void what_the_tender_told_stays_known_to_the_entry() {
        var state =
                spec(DECIDER)
                        .given(determined(advertised(), day("2026-02-02")))
                        .at(noon("2026-05-04"))
                        .when(
                                new FollowFacts(
                                        told(
                                                Threshold.NOT_TOLD,
                                                under(Optional.of("UK-PA23-2025"), entered()))))
                        .stateAfter();
        assertThat(((Watching) state).contract().course()).contains(course());
        assertThat(((Watching) state).rulePack()).isEqualTo(PACK);
    }

    @Test
    void what_a_later_award_leaves_untold_stays_known_and_what_is_awaited_is_new() {
        var state =
                spec(DECIDER)
                        .given(determined(advertised(), day("2026-02-02")))
                        .at(noon("2026-04-13"))
                        .when(new FollowFacts(awarded()))
                        .stateAfter();
        var procuring = (Procuring) ((Watching) state).contract().course().orElseThrow();
        assertThat(procuring.begunOn()).isEqualTo("2026-02-02");
        assertThat(procuring.threshold()).isEqualTo(Threshold.REACHED);
        assertThat(procuring.rulePack()).contains(PACK);
        assertThat(codes(state)).containsExactly("standstill-ends");
    }

    @Test
    void an_entered_contract_stays_entered_and_facts_without_a_course_leave_it_so() {
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-05-05"))
                .when(new FollowFacts(on(awardedCourse(), entered())))
                .thenNothingNew();
        var renamed = titled("Laptops and tablets for schools", entered());
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-05-05"))
                .when(
                        new FollowFacts(
                                titled(
                                        "Laptops and tablets for schools",
                                        withoutCourse(entered()))))
                .then(new ContractFollowed(renamed));
    }

    @Test
    void a_change_of_value_and_term_moves_the_days_and_not_the_value_on_entry() {
        var changed = enteredFor(7_000_000, lasting("2026-06-01", "2030-05-31", entered()));
        var state =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2027-03-01"))
                        .when(new FollowFacts(changed))
                        .stateAfter();
        assertThat(find(state, "uk11-contract-termination").obligation().due().lastDay())
                .contains(day("2030-06-29"));
        assertThat(codes(state)).doesNotContain("uk7-contract-copy");
        assertThat(((Watching) state).contract().entered().orElseThrow().valueOnEntry())
                .isEqualTo(Money.pounds(1_000_000));
    }

    @Test
    void a_contract_watched_here_is_not_watched_twice_when_its_record_is_imported() {
        spec(DECIDER)
                .given(watched())
                .when(new WatchContract(Contracts.plain(), Contracts.IMPORTED))
                .thenNothingNew();
    }

    @Test
    void an_imported_contract_that_is_entered_here_keeps_the_day_of_its_import() {
        var imported =
                new ObligationsDetermined(
                        Contracts.plain(),
                        Optional.of(Contracts.IMPORTED),
                        PACK,
                        OBLIGATIONS.owed(
                                Contracts.plain(), Knowledge.ofImport(Contracts.IMPORTED)));
        var state =
                spec(DECIDER)
                        .given(imported)
                        .at(noon("2026-05-04"))
                        .when(new FollowFacts(entered()))
                        .stateAfter();
        assertThat(((Watching) state).importedOn()).contains(Contracts.IMPORTED);
        assertThat(codes(state)).contains("kpi-answers-2026-11-30", "uk7-contract-details");
    }

    @Test
    void policy_and_good_practice_before_the_entry_was_known_are_no_failing_but_statute_is() {
        var late = lasting("2025-06-01", "2026-09-30", lightTouch(entered()));
        var state = spec(DECIDER).at(noon("2026-10-20")).when(new FollowFacts(late)).stateAfter();
        assertThat(find(state, "renewal-3-months").obligation().due())
                .isInstanceOf(NotRecorded.class);
        assertThat(find(state, "uk9-voluntary-performance-final").obligation().due())
                .isInstanceOf(NotRecorded.class);
        assertThat(Reading.of(find(state, "uk7-contract-details"), day("2026-10-20")))
                .isEqualTo(Reading.OVERDUE);
        assertThat(Reading.of(find(state, "kpi-answers-2026-05-31"), day("2026-10-20")))
                .isEqualTo(Reading.OVERDUE);
    }

    @Test
    void the_end_of_the_standstill_is_told_before_it_comes_and_never_missed() {
        var award = determined(awarded(), day("2026-04-13"));
        var warn = new WarnOfDeadline(ID, STANDSTILL, STANDSTILL_ENDS);
        var told = new DeadlineApproaching(awarded().outline(), owed(awarded(), STANDSTILL));
        spec(DECIDER).given(award).at(noon("2026-04-21")).when(warn).then(told);
        spec(DECIDER).given(award).at(noon("2026-04-22")).when(warn).then(told);
        spec(DECIDER).given(award).given(told).at(noon("2026-04-22")).when(warn).thenNothingNew();
        spec(DECIDER).given(award).at(noon("2026-04-23")).when(warn).thenNothingNew();
        spec(DECIDER)
                .given(award)
                .at(noon("2026-04-21"))
                .when(new WarnOfDeadline(ID, STANDSTILL, STANDSTILL_ENDS.plusDays(1)))
                .thenNothingNew();
        spec(DECIDER)
                .given(award)
                .at(noon("2026-04-23"))
                .when(new NoteMissedDeadline(ID, STANDSTILL, STANDSTILL_ENDS))
                .thenNothingNew();
    }

    @Test
    void what_is_awaited_reads_open_then_near_then_over() {
        var tracked = new Tracked(owed(advertised(), TENDERS), new Outstanding());
        assertThat(Reading.of(tracked, day("2026-02-26"))).isEqualTo(Reading.OPEN);
        assertThat(Reading.of(tracked, day("2026-02-27"))).isEqualTo(Reading.APPROACHING);
        assertThat(Reading.of(tracked, TENDERS_CLOSE)).isEqualTo(Reading.APPROACHING);
        assertThat(Reading.of(tracked, TENDERS_CLOSE.plusDays(1))).isEqualTo(Reading.OVER);
    }

    @Test
    void nobody_records_what_comes_by_itself() {
        spec(DECIDER)
                .given(determined(advertised(), day("2026-02-02")))
                .when(new RecordMet(ID, TENDERS, new Evidence("seen"), new PlatformOperator()))
                .thenRefused("obligation-comes-by-itself");
    }

    @Test
    void a_suspension_takes_the_end_of_the_standstill_away_and_its_end_gives_it_back() {
        var award = determined(awarded(), day("2026-04-13"));
        var suspended =
                spec(DECIDER)
                        .given(award)
                        .at(noon("2026-04-15"))
                        .when(new FollowStage(ID, Stage.SUSPENDED))
                        .accepted();
        spec(DECIDER)
                .given(award)
                .given(suspended)
                .at(noon("2026-04-17"))
                .when(new FollowStage(ID, Stage.AWARD))
                .then(determined(awarded(), day("2026-04-17")));
        assertThat(((ObligationsDetermined) suspended.getFirst()).obligations()).isEmpty();
    }

    @Test
    void a_published_details_notice_meets_its_obligation_by_itself() {
        var met =
                new DeadlineMet(
                        entered().outline(),
                        owed(entered(), new ObligationCode("uk7-contract-details")),
                        new Evidence("2026/S 000-030303"),
                        day("2026-05-21"));
        spec(DECIDER).given(watched()).at(noon("2026-05-21")).when(uk7()).then(met);
        spec(DECIDER)
                .given(watched())
                .given(met)
                .at(noon("2026-05-22"))
                .when(uk7())
                .thenNothingNew();
    }

    @Test
    void a_second_details_notice_meets_nothing_and_a_copy_is_recorded_by_a_person() {
        var large = enteredFor(6_000_000, entered());
        var state =
                spec(DECIDER)
                        .given(determined(large, ENTERED))
                        .at(noon("2026-05-21"))
                        .when(uk7())
                        .stateAfter();
        assertThat(find(state, "uk7-contract-copy").standing()).isEqualTo(new Outstanding());
        var met = find(state, "uk7-contract-details");
        spec(DECIDER)
                .given(determined(large, ENTERED))
                .given(
                        new DeadlineMet(
                                large.outline(),
                                met.obligation(),
                                new Evidence("by hand"),
                                day("2026-05-10")))
                .at(noon("2026-05-21"))
                .when(uk7())
                .thenNothingNew();
    }

    @Test
    void a_notice_that_comes_late_still_meets_what_was_missed() {
        var details = owed(entered(), new ObligationCode("uk7-contract-details"));
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .given(new DeadlineMissed(entered().outline(), details))
                                .at(noon("2026-06-10"))
                                .when(uk7())
                                .accepted())
                .hasSize(1);
    }

    @Test
    void below_the_threshold_a_details_notice_meets_what_has_no_day() {
        var small = told(Threshold.BELOW, enteredFor(90_000, entered()));
        var state =
                spec(DECIDER)
                        .given(determined(small, ENTERED))
                        .at(noon("2026-05-21"))
                        .when(uk7())
                        .stateAfter();
        assertThat(Reading.of(find(state, "uk7-below-threshold-details"), day("2026-05-21")))
                .isEqualTo(Reading.MET);
    }

    @Test
    void the_notice_of_an_award_meets_its_obligation_and_it_stays_met_once_entered() {
        var notice =
                new MeetByNotice(ID, NoticeCode.PSR_AWARD, new Evidence("N-1"), day("2026-04-14"));
        var award = determined(selected(), day("2026-04-13"));
        var met = spec(DECIDER).given(award).at(noon("2026-04-14")).when(notice).accepted();
        assertThat(metCode(met)).isEqualTo("psr-award-notice");
        var state =
                spec(DECIDER)
                        .given(List.of(award, met.getFirst()))
                        .at(noon("2026-05-04"))
                        .when(new FollowFacts(selectedAndEntered()))
                        .stateAfter();
        assertThat(Reading.of(find(state, "psr-award-notice"), day("2026-06-01")))
                .isEqualTo(Reading.MET);
    }

    @Test
    void a_termination_notice_meets_its_obligation() {
        var events =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2029-06-10"))
                        .when(
                                new MeetByNotice(
                                        ID,
                                        NoticeCode.UK11,
                                        new Evidence("2029/S 000-111"),
                                        day("2029-06-09")))
                        .accepted();
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        DeadlineMet.class,
                        it ->
                                assertThat(it.obligation().code().value())
                                        .isEqualTo("uk11-contract-termination"));
    }

    @Test
    void a_performance_notice_answers_for_its_own_twelve_months_and_no_others() {
        var first = uk9("2027/S 000-1", "2027-03-01");
        List<WatchEvent> year1 =
                spec(DECIDER).given(watched()).at(noon("2027-03-01")).when(first).accepted();
        assertThat(metCode(year1)).isEqualTo("uk9-voluntary-performance-year-1");
        spec(DECIDER)
                .given(watched())
                .given(year1)
                .at(noon("2027-05-03"))
                .when(uk9("2027/S 000-2", "2027-05-03"))
                .thenNothingNew();
        assertThat(
                        metCode(
                                spec(DECIDER)
                                        .given(watched())
                                        .given(year1)
                                        .at(noon("2027-05-04"))
                                        .when(uk9("2027/S 000-2", "2027-05-04"))
                                        .accepted()))
                .isEqualTo("uk9-voluntary-performance-year-2");
        spec(DECIDER)
                .given(watched())
                .given(year1)
                .at(noon("2027-05-04"))
                .when(first)
                .thenNothingNew();
    }

    @Test
    void a_performance_notice_that_is_late_answers_for_the_year_that_lacks_it() {
        assertThat(
                        metCode(
                                spec(DECIDER)
                                        .given(watched())
                                        .at(noon("2027-06-01"))
                                        .when(uk9("2027/S 000-1", "2027-06-01"))
                                        .accepted()))
                .isEqualTo("uk9-voluntary-performance-year-1");
    }

    @Test
    void of_an_imported_contract_a_performance_notice_answers_for_no_year_before_the_import() {
        var large = Contracts.worth(6_000_000, Contracts.plain());
        var importedOn = day("2026-06-01");
        var imported =
                new ObligationsDetermined(
                        large,
                        Optional.of(importedOn),
                        PACK,
                        OBLIGATIONS.owed(large, Knowledge.ofImport(importedOn)));
        assertThat(
                        metCode(
                                spec(DECIDER)
                                        .given(imported)
                                        .at(noon("2026-07-01"))
                                        .when(uk9("2026/S 000-1", "2026-07-01"))
                                        .accepted()))
                .isEqualTo("uk9-contract-performance-year-2");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeCode.class,
            names = {"UK8"})
    void a_payment_notice_answers_for_its_quarter_alone(NoticeCode code) {
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-08-01"))
                .when(new MeetByNotice(ID, code, new Evidence("2026/S 000-8"), day("2026-08-01")))
                .thenNothingNew();
    }

    @Test
    void a_notice_about_a_contract_that_is_not_watched_is_refused() {
        spec(DECIDER).when(uk7()).thenRefused("contract-not-watched");
    }

    @Test
    void what_a_notice_met_stays_met_though_the_term_moves() {
        var met = spec(DECIDER).given(watched()).at(noon("2026-05-21")).when(uk7()).accepted();
        var state =
                spec(DECIDER)
                        .given(watched())
                        .given(met)
                        .at(noon("2026-06-01"))
                        .when(new FollowFacts(lasting("2026-06-01", "2031-05-31", entered())))
                        .stateAfter();
        assertThat(find(state, "uk7-contract-details").standing())
                .isEqualTo(new Met(new Evidence("2026/S 000-030303"), day("2026-05-21")));
    }

    private static Course awardedCourse() {
        return awarded().course().orElseThrow();
    }

    private static WatchedContract withoutCourse(WatchedContract it) {
        return new WatchedContract(
                it.outline(),
                it.regime(),
                it.regimeBecause(),
                it.category(),
                it.cpvCodes(),
                it.value(),
                it.term(),
                it.endedEarlyOn(),
                Optional.empty());
    }

    private static MeetByNotice uk7() {
        return new MeetByNotice(
                ID, NoticeCode.UK7, new Evidence("2026/S 000-030303"), day("2026-05-20"));
    }

    private static MeetByNotice uk9(String id, String publishedOn) {
        return new MeetByNotice(ID, NoticeCode.UK9, new Evidence(id), day(publishedOn));
    }

    private static String metCode(List<WatchEvent> events) {
        assertThat(events).hasSize(1);
        return ((DeadlineMet) events.getFirst()).obligation().code().value();
    }

    private static ObligationsDetermined watched() {
        return determined(entered(), ENTERED);
    }

    private static ObligationsDetermined determined(WatchedContract contract, LocalDate today) {
        return new ObligationsDetermined(
                contract, Optional.empty(), PACK, OBLIGATIONS.owed(contract, known(today)));
    }

    private static Knowledge known(LocalDate today) {
        return new Knowledge(Optional.empty(), Assessments.NONE, today);
    }

    private static Obligation owed(WatchedContract contract, ObligationCode code) {
        return OBLIGATIONS.owed(contract, known(ENTERED)).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Tracked find(WatchState state, String code) {
        return ((Watching) state).find(new ObligationCode(code)).orElseThrow();
    }

    private static List<String> codes(WatchState state) {
        return ((Watching) state)
                .tracked().stream().map(it -> it.obligation().code().value()).toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
