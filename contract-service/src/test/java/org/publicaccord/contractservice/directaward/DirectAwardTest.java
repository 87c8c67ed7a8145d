package org.publicaccord.contractservice.directaward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.DirectAwards.MONDAY;
import static org.publicaccord.contractservice.life.DirectAwards.announced;
import static org.publicaccord.contractservice.life.DirectAwards.awarding;
import static org.publicaccord.contractservice.life.DirectAwards.decided;
import static org.publicaccord.contractservice.life.DirectAwards.intended;
import static org.publicaccord.contractservice.life.DirectAwards.justified;
import static org.publicaccord.contractservice.life.DirectAwards.justifying;
import static org.publicaccord.contractservice.life.DirectAwards.of;
import static org.publicaccord.contractservice.life.DirectAwards.on;
import static org.publicaccord.contractservice.life.DirectAwards.stopping;
import static org.publicaccord.contractservice.life.DirectAwards.technical;
import static org.publicaccord.contractservice.life.DirectAwards.transparent;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.RecordJustification;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardAnnounced;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;

class DirectAwardTest {

    private static final LocalDate WEDNESDAY_AFTER = LocalDate.of(2027, 3, 24);

    @Test
    void a_direct_award_above_the_threshold_rests_on_a_ground_of_the_act() {
        var refusal =
                intended()
                        .refusal(
                                justifying(
                                        of(
                                                Optional.empty(),
                                                false,
                                                "960000",
                                                SupplierStanding.CLEAR)));
        assertThat(refusal.rule()).isEqualTo("direct-award-ground");
        assertThat(refusal.legalBasis()).contains("ss.41-43");
        assertThat(refusal.remedy()).contains("Schedule 5");
    }

    @Test
    void the_conditions_of_the_ground_are_stated() {
        var justification =
                new Justification(
                        Optional.of(DirectAwardGround.URGENCY),
                        Optional.empty(),
                        technical().supplier(),
                        technical().price(),
                        false,
                        Optional.empty(),
                        SupplierStanding.CLEAR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BECAUSE));
        assertThat(intended().refusal(justifying(justification)).rule())
                .isEqualTo("direct-award-urgency");
    }

    @Test
    void conflicts_of_interest_are_assessed_before_the_transparency_notice() {
        var unassessed = with(SupplierStanding.CLEAR, false, false, false, technical().ground());
        var refusal = intended().refusal(justifying(unassessed));
        assertThat(refusal.rule()).isEqualTo("direct-award-conflicts-assessment");
        assertThat(refusal.legalBasis()).contains("ss.81-83");
    }

    @Test
    void an_excluded_supplier_gets_an_award_only_by_an_overriding_public_interest() {
        var ground = technical().ground();
        var excluded = with(SupplierStanding.EXCLUDED, false, false, true, ground);
        var refusal = intended().refusal(justifying(excluded));
        assertThat(refusal.rule()).isEqualTo("direct-award-excluded-supplier");
        assertThat(refusal.legalBasis()).contains("s.41");
        justified(with(SupplierStanding.EXCLUDED, false, true, true, ground));
        var noTender = Optional.of(DirectAwardGround.NO_SUITABLE_TENDER);
        assertThat(
                        intended()
                                .refusal(
                                        justifying(
                                                with(
                                                        SupplierStanding.EXCLUDED,
                                                        false,
                                                        true,
                                                        true,
                                                        noTender)))
                                .rule())
                .isEqualTo("direct-award-excluded-supplier");
    }

    @Test
    void an_excludable_supplier_is_considered_with_reasons() {
        var ground = technical().ground();
        var silent = with(SupplierStanding.EXCLUDABLE, false, false, true, ground);
        assertThat(intended().refusal(justifying(silent)).rule())
                .isEqualTo("direct-award-excludable-supplier");
        justified(with(SupplierStanding.EXCLUDABLE, true, false, true, ground));
    }

    private static Justification with(
            SupplierStanding standing,
            boolean considered,
            boolean overriding,
            boolean assessed,
            Optional<DirectAwardGround> ground) {
        return new Justification(
                ground,
                Optional.of(BECAUSE),
                technical().supplier(),
                technical().price(),
                false,
                Optional.empty(),
                standing,
                considered ? Optional.of(BECAUSE) : Optional.empty(),
                overriding ? Optional.of(BECAUSE) : Optional.empty(),
                assessed ? Optional.of(BECAUSE) : Optional.empty());
    }

    @Test
    void repeat_services_are_awarded_within_five_years_of_the_original() {
        Journey journey = intended().at(MONDAY);
        assertThat(journey.refusal(justifying(repeat(LocalDate.of(2022, 3, 14)))).rule())
                .isEqualTo("direct-award-repeat");
        journey.then(justifying(repeat(LocalDate.of(2022, 3, 16))));
        notice(NoticeCode.UK5, MONDAY).forEach(journey::then);
        journey.at(day(2027, 3, 17));
        assertThat(journey.refusal(awarding(false)).rule()).isEqualTo("direct-award-repeat");
    }

    private static Justification repeat(LocalDate originalAwardedOn) {
        return new Justification(
                Optional.of(DirectAwardGround.REPEAT),
                Optional.of(BECAUSE),
                technical().supplier(),
                technical().price(),
                false,
                Optional.of(originalAwardedOn),
                SupplierStanding.CLEAR,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BECAUSE));
    }

    @Test
    void nothing_is_awarded_before_the_transparency_notice_is_published() {
        var refusal = justified(technical()).refusal(awarding(true));
        assertThat(refusal.rule()).isEqualTo("transparency-notice-missing");
        assertThat(refusal.legalBasis()).contains("s.44");
        assertThat(refusal.remedy()).contains("UK5");
    }

    @Test
    void the_supplier_is_public_with_the_transparency_notice_and_not_before() {
        assertThat(justified(technical()).facts().party(COOPERATIVE)).isEmpty();
        Journey journey = transparent(technical());
        assertThat(journey.facts().party(COOPERATIVE)).isPresent();
        assertThat(journey.facts().awards()).isEmpty();
        assertThat(journey.facts().path()).isEqualTo(Path.DIRECT_AWARD);
        assertThat(journey.facts().tender().orElseThrow().method())
                .contains(ProcurementMethod.DIRECT);
        assertThat(journey.facts().tender().orElseThrow().publishedAt()).contains(MONDAY);
        assertThat(journey.stage()).isEqualTo(Stage.SELECTION);
    }

    @Test
    void a_justification_can_be_recorded_anew_until_it_is_public() {
        Journey journey = justified(technical());
        journey.saysNothingNew(justifying(technical()));
        journey.then(justifying(on(DirectAwardGround.EXCLUSIVE_RIGHTS, false, "960000")));
        assertThat(transparent(technical()).refusal(justifying(technical())).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_standstill_of_eight_working_days_begins_with_the_day_of_the_award_notice() {
        Journey journey = announced(technical(), false);
        assertThat(((DirectAwardAnnounced) journey.latest()).standstill())
                .contains(new Standstill(WEDNESDAY_AFTER, true));
        var refusal = journey.at(day(2027, 3, 24)).refusal(entering());
        assertThat(refusal.rule()).isEqualTo("standstill-runs");
        assertThat(refusal.legalBasis()).contains("s.51");
        journey.at(day(2027, 3, 25)).then(entering());
        assertThat(journey.latest()).isInstanceOf(ContractEntered.class);
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(journey.facts().awards().getFirst().status()).isEqualTo(AwardStatus.ACTIVE);
        assertThat(journey.facts().agreement().orElseThrow().value())
                .isEqualTo(technical().price());
    }

    @ParameterizedTest
    @EnumSource(names = {"URGENCY", "PROTECTING_LIFE"})
    void urgency_and_the_protection_of_life_wait_for_no_standstill(DirectAwardGround ground) {
        announced(on(ground, false, "960000"), false).then(entering());
    }

    @Test
    void a_standstill_that_the_act_does_not_ask_for_is_kept_by_choice() {
        var urgent = on(DirectAwardGround.URGENCY, false, "960000");
        var kept = announced(urgent, true);
        assertThat(((DirectAwardAnnounced) kept.latest()).standstill())
                .contains(new Standstill(WEDNESDAY_AFTER, false));
        assertThat(kept.refusal(entering()).legalBasis()).contains("chose to keep");
        var lightTouch = announced(on(DirectAwardGround.TECHNICAL_REASONS, true, "960000"), false);
        assertThat(((DirectAwardAnnounced) lightTouch.latest()).standstill()).isEmpty();
    }

    @Test
    void a_claim_during_the_standstill_suspends_the_award() {
        Journey journey =
                announced(technical(), false)
                        .at(day(2027, 3, 24))
                        .then(new SuspendAward(CONTRACT, BECAUSE, OFFICER))
                        .at(day(2027, 4, 12));
        assertThat(journey.stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(journey.refusal(entering()).rule()).isEqualTo("award-suspended");
        journey.then(new EndSuspension(CONTRACT, Ending.LIFTED_BY_COURT, BECAUSE, OFFICER))
                .then(entering());
    }

    @Test
    void over_five_million_pounds_three_indicators_are_set_before_the_contract_is_entered() {
        Journey journey =
                announced(on(DirectAwardGround.TECHNICAL_REASONS, false, "5000001"), false)
                        .at(day(2027, 3, 25));
        var refusal = journey.refusal(entering(kpi("a"), kpi("b")));
        assertThat(refusal.rule()).isEqualTo("indicators-missing");
        assertThat(refusal.legalBasis()).contains("s.52");
        journey.then(entering(kpi("a"), kpi("b"), kpi("c")));
    }

    @Test
    void services_that_users_choose_need_no_notice_and_no_standstill() {
        var justification = on(DirectAwardGround.USER_CHOICE, true, "960000");
        Journey journey = justified(justification);
        assertThat(journey.refusal(notice(NoticeCode.UK5, MONDAY).getFirst()).rule())
                .isEqualTo("no-notice-of-this-award");
        journey.then(awarding(true)).then(entering());
        assertThat(journey.facts().tender().orElseThrow().status()).contains(TenderStatus.COMPLETE);
        var notLightTouch = on(DirectAwardGround.USER_CHOICE, false, "960000");
        assertThat(intended().refusal(justifying(notLightTouch)).rule())
                .isEqualTo("direct-award-user-choice");
    }

    @Test
    void below_the_threshold_a_contract_is_awarded_without_ground_and_notice() {
        var below = of(Optional.empty(), false, "207719.99", SupplierStanding.CLEAR);
        justified(below).then(awarding(false)).then(entering());
        var at = of(Optional.empty(), false, "207720", SupplierStanding.CLEAR);
        assertThat(intended().refusal(justifying(at)).rule()).isEqualTo("direct-award-ground");
    }

    @Test
    void a_direct_award_has_no_tender_notice() {
        assertThat(intended().refusal(notice(NoticeCode.UK4, MONDAY).getFirst()).rule())
                .isEqualTo("no-tender-here");
        assertThat(justified(technical()).refusal(notice(NoticeCode.UK6, MONDAY).getFirst()).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void it_is_stopped_until_its_contract_is_entered_and_then_gives_notice_of_that() {
        Journey journey = transparent(technical()).then(stopping());
        assertThat(journey.stage()).isEqualTo(Stage.ABANDONED);
        assertThat(journey.facts().tender().orElseThrow().status())
                .contains(TenderStatus.CANCELLED);
        journey.saysNothingNew(stopping());
        notice(NoticeCode.UK12, MONDAY).forEach(journey::then);
        Journey announced = announced(technical(), false).then(stopping()).at(day(2027, 3, 25));
        assertThat(announced.refusal(entering()).rule()).isEqualTo("not-at-this-point");
        Journey entered = announced(technical(), false).at(day(2027, 3, 25)).then(entering());
        assertThat(entered.refusal(stopping()).because()).contains("is entered");
    }

    @Test
    void only_the_buyer_speaks_for_it_and_a_decision_needs_authority() {
        assertThat(
                        intended()
                                .refusal(new RecordJustification(CONTRACT, technical(), STRANGER))
                                .rule())
                .isEqualTo("not-your-contract");
        assertThat(decided(technical(), true).state().of(DirectAward.VOCABULARY))
                .isInstanceOf(DirectAwardState.Decided.class);
    }
}
