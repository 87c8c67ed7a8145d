package org.publicaccord.monitoringservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Procured.STANDSTILL_ENDS;
import static org.publicaccord.monitoringservice.Procured.told;
import static org.publicaccord.monitoringservice.PublishedProcurements.advertised;
import static org.publicaccord.monitoringservice.PublishedProcurements.announced;
import static org.publicaccord.monitoringservice.PublishedProcurements.begunAsLot;
import static org.publicaccord.monitoringservice.PublishedProcurements.confirmed;
import static org.publicaccord.monitoringservice.PublishedProcurements.divided;
import static org.publicaccord.monitoringservice.PublishedProcurements.entered;
import static org.publicaccord.monitoringservice.PublishedProcurements.resumed;
import static org.publicaccord.monitoringservice.PublishedProcurements.standstillEnded;
import static org.publicaccord.monitoringservice.PublishedProcurements.stopped;
import static org.publicaccord.monitoringservice.PublishedProcurements.suspended;
import static org.publicaccord.monitoringservice.PublishedProcurements.tendersClosed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.monitoringservice.Procured;
import org.publicaccord.monitoringservice.contract.Awaited;
import org.publicaccord.monitoringservice.contract.Course.Procuring;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Threshold;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.ExitMilestone;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.watching.Evidence;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Path;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ExitStarted;
import org.publicaccord.published.contract.ExitStepDone;
import org.publicaccord.published.contract.NeedAbandoned;
import org.publicaccord.published.contract.NoticeDrafted;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.ProcessSelected;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.SelectionNoticePublished;
import org.publicaccord.published.contract.SelectionProcess;

/** What contract-service publishes of its own procurements, as commands to the watch. */
class ProcurementTranslationTest {

    private static final String CONTRACT = ID.value();
    private static final Instant CLOSES = Instant.parse("2026-03-06T12:00:00Z");
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 4, 13);

    @Test
    void a_tender_begins_a_watch_that_waits_for_its_close() {
        assertThat(followed(advertised(CONTRACT, ProcedureTerms.Kind.OPEN, CLOSES)))
                .isEqualTo(Procured.advertised());
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, REACHED",
        "COMPETITIVE_FLEXIBLE, REACHED",
        "BELOW_THRESHOLD, BELOW",
        "CALL_OFF, NOT_TOLD"
    })
    void the_procedure_tells_of_the_threshold(ProcedureTerms.Kind kind, Threshold threshold) {
        assertThat(procuring(advertised(CONTRACT, kind, CLOSES)).threshold()).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T00:00:01Z, 2026-03-06",
        "2026-03-06T00:00:00Z, 2026-03-05",
        "2026-06-30T23:00:00Z, 2026-06-30"
    })
    void at_the_closing_time_it_is_too_late_already(Instant closes, LocalDate lastDay) {
        assertThat(procuring(advertised(CONTRACT, ProcedureTerms.Kind.OPEN, closes)).awaits())
                .contains(new Awaited.TendersClose(lastDay));
    }

    @Test
    void once_tenders_are_closed_nothing_is_awaited() {
        assertThat(procuring(tendersClosed(CONTRACT)))
                .isEqualTo(
                        new Procuring(
                                LocalDate.of(2026, 3, 6),
                                Threshold.NOT_TOLD,
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void an_award_and_a_lot_wait_for_the_end_of_their_standstill_if_there_is_one() {
        assertThat(followed(announced(CONTRACT, Optional.of(STANDSTILL_ENDS))))
                .isEqualTo(Procured.awarded());
        assertThat(followed(begunAsLot(CONTRACT, Optional.of(STANDSTILL_ENDS))))
                .isEqualTo(Procured.awarded());
        assertThat(procuring(announced(CONTRACT, Optional.empty())))
                .isEqualTo(
                        new Procuring(
                                ANNOUNCED, Threshold.NOT_TOLD, Optional.empty(), Optional.empty()));
    }

    @Test
    void an_award_under_the_provider_selection_regime_tells_its_day_for_the_notice_that_is_owed() {
        var published = org.publicaccord.published.Regime.PSR;
        assertThat(procuring(announced(CONTRACT, Optional.empty(), published)).awardedOn())
                .contains(ANNOUNCED);
        assertThat(procuring(announced(CONTRACT, Optional.empty())).awardedOn()).isEmpty();
    }

    @Test
    void a_process_that_is_selected_begins_a_watch_by_the_rules_of_health_care() {
        AwardAnnounced any = announced(CONTRACT, Optional.empty());
        var selected =
                new ProcessSelected(
                        CONTRACT,
                        any.path(),
                        any.stage(),
                        any.occurredAt(),
                        any.actor(),
                        any.parties(),
                        any.contract(),
                        SelectionProcess.MOST_SUITABLE_PROVIDER,
                        "The local providers are known.",
                        "NHS-PSR-2023");
        assertThat(procuring(selected).rulePack()).contains("NHS-PSR-2023");
    }

    @Test
    void of_the_notices_of_a_selection_only_that_of_the_award_meets_what_is_owed() {
        assertThat(ContractTranslation.commandOf(published("INTENTION"))).isEmpty();
        assertThat(ContractTranslation.commandOf(published("AWARD")))
                .contains(
                        new MeetByNotice(ID, NoticeCode.PSR_AWARD, new Evidence("N-1"), ANNOUNCED));
    }

    private static SelectionNoticePublished published(String notice) {
        AwardAnnounced any = announced(CONTRACT, Optional.empty());
        return new SelectionNoticePublished(
                CONTRACT,
                any.path(),
                any.stage(),
                any.occurredAt(),
                any.actor(),
                any.parties(),
                notice,
                "N-1",
                ANNOUNCED);
    }

    @Test
    void a_procurement_that_divides_is_closed_and_leaves_the_rest_to_its_lots() {
        assertThat(followed(divided(CONTRACT))).isEqualTo(plain().at(Stage.CLOSED));
    }

    @Test
    void an_entry_tells_the_agreement_whole_and_its_value_and_term_count() {
        var event = entered(CONTRACT, Instant.parse("2026-02-02T10:00:00Z"));
        assertThat(followed(event)).isEqualTo(told(Threshold.NOT_TOLD, Procured.entered()));
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of(standstillEnded(CONTRACT), Stage.AWARD),
                Arguments.of(suspended(CONTRACT), Stage.SUSPENDED),
                Arguments.of(resumed(CONTRACT), Stage.AWARD),
                Arguments.of(stopped(CONTRACT), Stage.ABANDONED));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void what_only_moves_the_stage_is_followed(ContractEvent event, Stage stage) {
        assertThat(ContractTranslation.commandOf(event)).contains(new FollowStage(ID, stage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK7", "UK9", "UK11"})
    void a_notice_about_the_contract_may_meet_what_is_owed(String code) {
        assertThat(
                        ContractTranslation.commandOf(
                                confirmed(CONTRACT, code, "N-1", "2026-05-20T23:30:00Z", false)))
                .contains(
                        new MeetByNotice(
                                ID,
                                NoticeCode.valueOf(code),
                                new Evidence("N-1"),
                                LocalDate.of(2026, 5, 21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK2", "UK3", "UK4", "UK5", "UK6", "UK10", "UK12"})
    void other_notices_meet_nothing(String code) {
        assertThat(
                        ContractTranslation.commandOf(
                                confirmed(CONTRACT, code, "N-1", "2026-05-20T09:00:00Z", false)))
                .isEmpty();
    }

    @Test
    void a_correction_of_a_notice_meets_nothing() {
        assertThat(
                        ContractTranslation.commandOf(
                                confirmed(CONTRACT, "UK9", "N-2", "2026-05-20T09:00:00Z", true)))
                .isEmpty();
    }

    @Test
    void an_exit_tells_of_its_plan_and_of_staff_information() {
        ProcurementTerminated any = stopped(CONTRACT);
        var started =
                new ExitStarted(
                        CONTRACT,
                        Path.COMPETITION,
                        org.publicaccord.published.Stage.EXIT,
                        Instant.parse("2028-11-20T23:30:00Z"),
                        new Actor("commissioner"),
                        any.parties(),
                        "Staff transfer to the next supplier.");
        assertThat(ContractTranslation.commandOf(started))
                .contains(
                        new FollowExit(
                                ID,
                                Stage.EXIT,
                                ExitMilestone.EXIT_PLAN,
                                LocalDate.of(2028, 11, 20)));
        assertThat(ContractTranslation.commandOf(step("STAFF_INFORMATION", any)))
                .contains(
                        new FollowExit(
                                ID,
                                Stage.EXIT,
                                ExitMilestone.STAFF_INFORMATION,
                                LocalDate.of(2029, 2, 19)));
        assertThat(ContractTranslation.commandOf(step("DATA_HANDED_OVER", any))).isEmpty();
    }

    private static ExitStepDone step(String step, ProcurementTerminated any) {
        return new ExitStepDone(
                CONTRACT,
                Path.COMPETITION,
                org.publicaccord.published.Stage.EXIT,
                Instant.parse("2029-02-20T09:00:00Z"),
                new Actor("commissioner"),
                any.parties(),
                step,
                LocalDate.of(2029, 2, 19),
                "Done.",
                false);
    }

    @Test
    void what_comes_before_a_tender_and_what_is_not_public_asks_nothing_of_the_watch() {
        ProcurementTerminated any = stopped(CONTRACT);
        assertThat(
                        ContractTranslation.commandOf(
                                new NeedAbandoned(
                                        CONTRACT,
                                        Path.COMPETITION,
                                        any.stage(),
                                        any.occurredAt(),
                                        new Actor("commissioner"),
                                        any.parties(),
                                        "It was met.")))
                .isEmpty();
        assertThat(
                        ContractTranslation.commandOf(
                                new NoticeDrafted(
                                        CONTRACT,
                                        Path.COMPETITION,
                                        any.stage(),
                                        any.occurredAt(),
                                        new Actor("commissioner"),
                                        any.parties(),
                                        "UK7")))
                .isEmpty();
    }

    private static Procuring procuring(ContractEvent event) {
        return (Procuring) followed(event).course().orElseThrow();
    }

    private static WatchedContract followed(ContractEvent event) {
        WatchCommand command = ContractTranslation.commandOf(event).orElseThrow();
        return ((FollowFacts) command).contract();
    }
}
