package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.delivery.TerminationGround.AGREED;
import static org.publicaccord.contractservice.delivery.TerminationGround.BREACH;
import static org.publicaccord.contractservice.delivery.TerminationGround.CONTRACT_RIGHT;
import static org.publicaccord.contractservice.delivery.TerminationGround.IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT;
import static org.publicaccord.contractservice.delivery.TerminationGround.SUBCONTRACTOR_EXCLUDED;
import static org.publicaccord.contractservice.delivery.TerminationGround.SUPPLIER_EXCLUDED_OR_EXCLUDABLE;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.closed;
import static org.publicaccord.contractservice.life.Stories.closing;
import static org.publicaccord.contractservice.life.Stories.ended;
import static org.publicaccord.contractservice.life.Stories.entered;
import static org.publicaccord.contractservice.life.Stories.expiring;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.terminated;
import static org.publicaccord.contractservice.life.Stories.terminating;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.kpi;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawIntention;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStepDone;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;

/** Ending a contract early, its exit, and its close. */
class EndingTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2028, 11, 5);
    private static final StartExit EXIT = new StartExit(CONTRACT, BECAUSE, OFFICER);

    private static Journey running() {
        return live().at(MID_TERM);
    }

    private static NotifyIntentionToTerminate intending(
            TerminationGround ground, LocalDate representationsUntil) {
        return new NotifyIntentionToTerminate(
                CONTRACT, ground, BECAUSE, representationsUntil, OFFICER);
    }

    private static RecordExitStep done(ExitStep step, LocalDate on) {
        return new RecordExitStep(CONTRACT, step, on, BECAUSE, OFFICER);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED", "BREACH", "CONTRACT_RIGHT"})
    void a_contract_is_ended_early_by_agreement_for_breach_or_by_its_own_right(
            TerminationGround ground) {
        Journey journey = running().then(terminating(ground, YESTERDAY));
        assertThat(journey.stage()).isEqualTo(Stage.TERMINATED);
        assertThat(journey.facts().agreement().flatMap(Agreement::ended))
                .contains(new Agreement.End(YESTERDAY, BECAUSE.words()));
        journey.saysNothingNew(terminating(ground, YESTERDAY));
        var otherwise =
                new Terminate(
                        CONTRACT,
                        ground,
                        YESTERDAY,
                        new Reason("Otherwise."),
                        OFFICER,
                        HEADS_AUTHORITY);
        assertThat(journey.refusal(otherwise).rule()).isEqualTo("contract-already-ended");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT",
                "SUPPLIER_EXCLUDED_OR_EXCLUDABLE",
                "SUBCONTRACTOR_EXCLUDED"
            })
    void who_relies_on_the_implied_right_hears_the_supplier_first(TerminationGround ground) {
        Journey journey = running();
        var refusal = journey.refusal(terminating(ground, YESTERDAY));
        assertThat(refusal.rule()).isEqualTo("termination-without-due-process");
        assertThat(refusal.because()).contains("to be ended because");
        assertThat(refusal.legalBasis()).contains("s.78(7)");
        assertThat(refusal.remedy()).contains("Notify the supplier");

        journey.then(intending(ground, LocalDate.of(2028, 11, 20)))
                .at(day(2028, 11, 20))
                .saysNothingNew(intending(ground, LocalDate.of(2028, 11, 20)));
        assertThat(journey.refusal(terminating(ground, YESTERDAY)).rule())
                .isEqualTo("representations-still-open");
        journey.at(day(2028, 11, 21)).then(terminating(ground, LocalDate.of(2028, 11, 21)));
        assertThat(((ContractTerminated) journey.latest()).ground()).isEqualTo(ground);
    }

    @Test
    void the_supplier_is_heard_on_the_ground_that_is_relied_on() {
        Journey journey =
                running()
                        .then(
                                intending(
                                        SUPPLIER_EXCLUDED_OR_EXCLUDABLE,
                                        LocalDate.of(2028, 11, 20)))
                        .at(day(2028, 11, 27));
        assertThat(journey.refusal(terminating(SUBCONTRACTOR_EXCLUDED, YESTERDAY)).rule())
                .isEqualTo("termination-without-due-process");
    }

    @Test
    void an_intention_that_is_withdrawn_ends_nothing() {
        var withdraw = new WithdrawIntention(CONTRACT, BECAUSE, OFFICER);
        Journey journey =
                running()
                        .then(
                                intending(
                                        SUPPLIER_EXCLUDED_OR_EXCLUDABLE,
                                        LocalDate.of(2028, 11, 20)))
                        .then(withdraw)
                        .at(day(2028, 11, 27));
        journey.saysNothingNew(withdraw);
        assertThat(journey.refusal(terminating(SUPPLIER_EXCLUDED_OR_EXCLUDABLE, YESTERDAY)).rule())
                .isEqualTo("termination-without-due-process");
    }

    @ParameterizedTest
    @CsvSource({"2028-11-06", "2029-11-07"})
    void the_supplier_has_a_reasonable_time_to_speak_up(LocalDate until) {
        assertThat(running().refusal(intending(SUBCONTRACTOR_EXCLUDED, until)).rule())
                .isEqualTo("representations-need-time");
    }

    @Test
    void the_act_implies_no_right_below_the_threshold_until_a_change_reaches_it() {
        Journey small = live(false, "200000", 0).at(MID_TERM);
        var intention = intending(IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT, LocalDate.of(2028, 11, 20));
        assertThat(small.refusal(intention).rule()).isEqualTo("no-implied-right");
        assertThat(
                        small.refusal(terminating(IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT, YESTERDAY))
                                .rule())
                .isEqualTo("no-implied-right");
        small.then(proposing(CHANGE, worth("7720")))
                .then(
                        new DeliveryCommand.ApplyModification(
                                CONTRACT,
                                CHANGE,
                                LocalDate.of(2028, 12, 1),
                                OFFICER,
                                HEADS_AUTHORITY))
                .then(intention);
    }

    @Test
    void an_end_lies_between_entry_and_today_and_before_the_last_day() {
        assertThat(running().refusal(terminating(AGREED, LocalDate.of(2028, 11, 7))).rule())
                .isEqualTo("end-in-the-future");
        assertThat(running().refusal(terminating(BREACH, LocalDate.of(2027, 3, 24))).rule())
                .isEqualTo("end-before-entry");
        assertThat(
                        live().at(day(2030, 5, 31))
                                .refusal(terminating(AGREED, LocalDate.of(2030, 5, 31)))
                                .rule())
                .isEqualTo("end-not-early");
        assertThat(ended().refusal(terminating(AGREED, LocalDate.of(2030, 5, 30))).rule())
                .isEqualTo("contract-already-ended");
    }

    @Test
    void a_contract_can_be_ended_before_its_first_day() {
        Journey journey =
                entered()
                        .at(day(2027, 4, 20))
                        .then(terminating(CONTRACT_RIGHT, LocalDate.of(2027, 4, 20)));
        assertThat(journey.stage()).isEqualTo(Stage.TERMINATED);
    }

    @Test
    void a_change_that_is_not_made_lapses_when_the_contract_is_ended() {
        Journey journey =
                running().then(proposing(CHANGE, worth("1"))).then(terminating(AGREED, YESTERDAY));
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 2, journey.history().size()))
                .hasExactlyElementsOfTypes(ModificationWithdrawn.class, ContractTerminated.class);
    }

    @Test
    void an_exit_starts_with_a_plan() {
        Journey journey = running().then(EXIT);
        assertThat(journey.stage()).isEqualTo(Stage.EXIT);
        journey.saysNothingNew(EXIT);
        var other = new StartExit(CONTRACT, new Reason("Another plan."), OFFICER);
        assertThat(journey.refusal(other).rule()).isEqualTo("not-at-this-point");
        assertThat(entered().refusal(EXIT).rule()).isEqualTo("not-at-this-point");
        assertThat(terminated().then(EXIT).stage()).isEqualTo(Stage.TERMINATED);
    }

    @ParameterizedTest
    @CsvSource({"2030-05-03, false", "2030-05-04, true"})
    void staff_information_within_28_days_of_the_end_is_late(LocalDate doneOn, boolean late) {
        Journey journey =
                expiring().at(day(2030, 5, 5)).then(done(ExitStep.STAFF_INFORMATION, doneOn));
        assertThat(((ExitStepDone) journey.latest()).late()).isEqualTo(late);
        journey.saysNothingNew(done(ExitStep.STAFF_INFORMATION, doneOn));
        assertThat(journey.refusal(done(ExitStep.STAFF_INFORMATION, YESTERDAY)).rule())
                .isEqualTo("exit-step-done");
    }

    @Test
    void a_step_is_recorded_once_it_is_done_and_the_exit_is_under_way() {
        assertThat(running().refusal(done(ExitStep.DATA_HANDED_OVER, YESTERDAY)).rule())
                .isEqualTo("not-at-this-point");
        assertThat(
                        expiring()
                                .refusal(done(ExitStep.DATA_HANDED_OVER, LocalDate.of(2028, 11, 7)))
                                .rule())
                .isEqualTo("exit-step-in-the-future");
    }

    @Test
    void a_contract_with_open_steps_is_not_closed() {
        Journey journey = ended().then(done(ExitStep.DATA_HANDED_OVER, LocalDate.of(2030, 5, 20)));
        var refusal = journey.refusal(closing(ExitStep.STAFF_INFORMATION));
        assertThat(refusal.rule()).isEqualTo("exit-steps-open");
        assertThat(refusal.because())
                .contains("assets are returned")
                .contains("the indicators are assessed for the last time")
                .doesNotContain("data is handed over")
                .doesNotContain("staff information");
    }

    @Test
    void a_contract_closes_once_every_step_is_done_or_does_not_apply() {
        Journey journey = ended();
        Arrays.stream(ExitStep.values())
                .filter(step -> step != ExitStep.ASSETS_RETURNED && !step.cannotBeWaived())
                .forEach(step -> journey.then(done(step, LocalDate.of(2030, 5, 20))));
        journey.then(closing(ExitStep.ASSETS_RETURNED));
        assertThat(journey.stage()).isEqualTo(Stage.CLOSED);
        journey.saysNothingNew(closing(ExitStep.ASSETS_RETURNED));
        assertThat(journey.refusal(closing()).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void a_contract_without_indicators_has_none_to_assess() {
        Journey without =
                live(false, "1000000", 0).at(MID_TERM).then(terminating(AGREED, YESTERDAY));
        assertThat(without.refusal(done(ExitStep.FINAL_KPI_ASSESSMENT, YESTERDAY)).rule())
                .isEqualTo("no-indicators");
        without.then(
                closing(
                        ExitStep.STAFF_INFORMATION,
                        ExitStep.DATA_HANDED_OVER,
                        ExitStep.ASSETS_RETURNED,
                        ExitStep.FINAL_ACCOUNTS,
                        ExitStep.LESSONS_PUBLISHED));
        Journey with =
                live(false, "1000000", 0, kpi("tenancies"))
                        .at(MID_TERM)
                        .then(terminating(AGREED, YESTERDAY));
        with.then(done(ExitStep.FINAL_KPI_ASSESSMENT, YESTERDAY));
    }

    @Test
    void nothing_moves_a_closed_contract() {
        var exit = new StartExit(CONTRACT, new Reason("Another plan."), OFFICER);
        assertThat(closed().refusal(exit).rule()).isEqualTo("not-at-this-point");
        assertThat(closed().refusal(terminating(AGREED, YESTERDAY)).rule())
                .isEqualTo("contract-already-ended");
        assertThat(closed().refusal(done(ExitStep.STAFF_INFORMATION, YESTERDAY)).rule())
                .isEqualTo("not-at-this-point");
        assertThat(closed().refusal(intending(BREACH, LocalDate.of(2030, 7, 1))).rule())
                .isEqualTo("not-at-this-point");
    }

    private static RecordExitStep recording(ExitStep step) {
        return new RecordExitStep(CONTRACT, step, LocalDate.of(2030, 6, 1), BECAUSE, OFFICER);
    }

    private static Journey decommissioned() {
        return Stories.reviewing()
                .then(Stories.goingOn(RenewalOutcome.DECOMMISSION))
                .then(new StartExit(CONTRACT, BECAUSE, OFFICER))
                .at(Stories.DAY_AFTER)
                .then(new ObserveTerm(CONTRACT));
    }

    @Test
    void a_service_that_ends_is_closed_only_after_consultation_and_equality_assessment() {
        Journey ended = decommissioned();
        var refusal = ended.refusal(Stories.closing(ExitStep.values()));
        assertThat(refusal.rule()).isEqualTo("decommissioning-duties-open");
        assertThat(refusal.because())
                .contains(
                        "the people concerned are consulted", "the effect on equality is assessed");
        assertThat(refusal.legalBasis()).contains("Equality Act 2010, s.149");
        ended.then(recording(ExitStep.CONSULTATION));
        assertThat(ended.refusal(Stories.closing(ExitStep.values())).because())
                .doesNotContain("consulted");
        ended.then(recording(ExitStep.EQUALITY_ASSESSMENT))
                .then(Stories.closing(ExitStep.values()));
        assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_service_that_goes_on_elsewhere_needs_neither() {
        assertThat(Stories.ended().refusal(recording(ExitStep.CONSULTATION)).rule())
                .isEqualTo("service-does-not-end");
        Stories.ended().then(Stories.closing(ExitStep.values()));
    }
}
