package org.publicaccord.contractservice.assettransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.contractservice.life.Assets.FIRST_DAY;
import static org.publicaccord.contractservice.life.Assets.LAST_DAY;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.REPAIR;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.USE;
import static org.publicaccord.contractservice.life.Assets.cleared;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completed;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.covenant;
import static org.publicaccord.contractservice.life.Assets.decided;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.examined;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.inCure;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Assets.reverting;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveCureNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.Revert;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InUse;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.SteppedIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Unencumbered;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReportOverdue;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReported;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantExpired;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CurePeriodEnded;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;

/** Covenants once an asset passed: cure, step-in and reverter; release and expiry. */
class CovenantsTest {

    private static final ObserveTransfer OBSERVE = new ObserveTransfer(CONTRACT);
    private static final StepIn STEP_IN = new StepIn(CONTRACT, USE, BECAUSE, OFFICER);
    private static final ConfirmCure CURE = new ConfirmCure(CONTRACT, USE, BECAUSE, OFFICER);

    private static AssetTransferState state(Journey journey) {
        return journey.state().of(AssetTransfer.VOCABULARY);
    }

    private static RecordBreach breaking(String covenant) {
        return new RecordBreach(CONTRACT, covenant, BECAUSE, OFFICER);
    }

    private static GiveCureNotice telling(LocalDate cureBy) {
        return new GiveCureNotice(CONTRACT, USE, cureBy, BECAUSE, OFFICER);
    }

    private static ReleaseCovenant releasing(String covenant) {
        return new ReleaseCovenant(CONTRACT, covenant, BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    @Test
    void a_breach_that_is_cured_in_time_has_no_consequence() {
        Journey journey = inCure();
        assertThat(state(journey)).isInstanceOf(InBreach.class);
        journey.then(CURE).saysNothingNew(CURE);
        assertThat(state(journey)).isInstanceOf(InUse.class);
        journey.at(day(2028, 8, 1));
        assertThat(journey.refusal(STEP_IN).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void a_breach_is_of_a_covenant_that_holds() {
        assertThat(cleared().refusal(breaking(USE)).rule()).isEqualTo("not-at-this-point");
        Journey journey = completed();
        assertThat(journey.refusal(breaking("garden")).rule()).isEqualTo("covenant-unknown");
        journey.then(breaking(USE)).saysNothingNew(breaking(USE));
        journey.at(day(2037, 6, 1));
        assertThat(journey.refusal(breaking(REPAIR)).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void a_cure_notice_gives_as_many_days_as_the_covenant() {
        Journey journey = completed().at(day(2028, 6, 1));
        assertThat(journey.refusal(telling(LocalDate.of(2028, 7, 1))).rule())
                .isEqualTo("not-at-this-point");
        journey.then(breaking(USE));
        var refusal = journey.refusal(telling(LocalDate.of(2028, 6, 28)));
        assertThat(refusal.rule()).isEqualTo("cure-period-too-short");
        assertThat(refusal.remedy()).contains("29 June 2028");
        journey.then(telling(LocalDate.of(2028, 6, 29)))
                .saysNothingNew(telling(LocalDate.of(2028, 6, 29)));
    }

    @Test
    void the_council_steps_in_once_the_cure_period_is_over() {
        Journey journey = inCure().at(day(2028, 7, 1));
        assertThat(journey.refusal(STEP_IN).rule()).isEqualTo("cure-period-runs");
        journey.at(day(2028, 7, 2)).then(STEP_IN).saysNothingNew(STEP_IN);
        assertThat(state(journey)).isInstanceOf(SteppedIn.class);
        journey.then(CURE);
        assertThat(state(journey)).isInstanceOf(InUse.class);
    }

    @Test
    void the_calendar_tells_that_a_cure_period_is_over() {
        Journey journey = inCure().at(day(2028, 6, 2));
        journey.then(new ReportBenefit(CONTRACT, LocalDate.of(2028, 5, 31), BECAUSE, MEMBER));
        journey.at(day(2028, 7, 1)).saysNothingNew(OBSERVE);
        journey.at(day(2028, 7, 2)).then(OBSERVE).saysNothingNew(OBSERVE);
        assertThat(journey.latest()).isInstanceOf(CurePeriodEnded.class);
        journey.then(STEP_IN);
    }

    @Test
    void the_asset_falls_back_and_the_agreement_ends_with_it() {
        Journey journey =
                inCure().at(day(2027, 6, 1)).then(new ObserveTerm(CONTRACT)).at(day(2028, 7, 1));
        assertThat(journey.refusal(reverting(USE, LocalDate.of(2028, 7, 1))).rule())
                .isEqualTo("cure-period-runs");
        journey.at(day(2028, 7, 31));
        assertThat(journey.refusal(reverting(USE, LocalDate.of(2028, 8, 1))).rule())
                .isEqualTo("day-to-come");
        assertThat(journey.refusal(reverting(USE, LocalDate.of(2027, 5, 23))).rule())
                .isEqualTo("reversion-out-of-order");
        journey.then(reverting(USE, LocalDate.of(2028, 7, 31)));
        assertThat(state(journey)).isInstanceOf(AssetTransferState.Reverted.class);
        assertThat(journey.stage()).isEqualTo(Stage.TERMINATED);
        assertThat(journey.state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Terminated.class);
        assertThat(journey.facts().agreement().orElseThrow().ended()).isPresent();
        assertThat(journey.refusal(breaking(REPAIR)).rule()).isEqualTo("not-at-this-point");
        journey.saysNothingNew(OBSERVE);
        journey.then(Stories.closing(ExitStep.values()));
        assertThat(journey.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void to_take_an_asset_back_needs_authority() {
        Journey journey = inCure().at(day(2028, 7, 31));
        var without =
                new Revert(
                        CONTRACT, USE, LocalDate.of(2028, 7, 31), BECAUSE, OFFICER, Authority.NONE);
        assertThat(journey.refusal(without).rule()).isEqualTo("approval-needed");
    }

    @Test
    void what_the_covenant_does_not_give_is_not_done() {
        var lenient = new Covenant(USE, Covenant.Kind.OTHER, BECAUSE, LAST_DAY, 28, false, false);
        Journey journey =
                examined(
                                decided(eligible(hall()), "400000", "100000"),
                                heads(Tenure.LEASE, FIRST_DAY, LAST_DAY, "100000", lenient))
                        .then(clearing(noSubsidy("300000")))
                        .then(new ClearTransfer(CONTRACT, OFFICER))
                        .then(completing())
                        .at(day(2028, 6, 1))
                        .then(breaking(USE))
                        .then(telling(LocalDate.of(2028, 7, 1)))
                        .at(day(2028, 7, 2));
        assertThat(journey.refusal(STEP_IN).rule()).isEqualTo("no-right-to-step-in");
        assertThat(journey.refusal(reverting(USE, LocalDate.of(2028, 7, 2))).rule())
                .isEqualTo("no-reverter");
    }

    @Test
    void covenants_end_when_they_are_released_or_expire() {
        Journey journey = completed().then(releasing(USE));
        journey.saysNothingNew(releasing(USE));
        assertThat(journey.refusal(CURE).rule()).isEqualTo("not-at-this-point");
        journey.at(day(2037, 6, 1)).then(OBSERVE);
        assertThat(journey.history()).anyMatch(CovenantExpired.class::isInstance);
        assertThat(state(journey)).isInstanceOf(Unencumbered.class);
        assertThat(journey.refusal(releasing(REPAIR)).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void the_body_reports_what_people_gained_every_year() {
        Journey journey = completed().at(day(2028, 6, 1));
        journey.saysNothingNew(OBSERVE);
        journey.at(day(2028, 6, 2)).then(OBSERVE).saysNothingNew(OBSERVE);
        assertThat(journey.latest()).isInstanceOf(BenefitReportOverdue.class);
        var report = new ReportBenefit(CONTRACT, LocalDate.of(2028, 5, 31), BECAUSE, MEMBER);
        journey.then(report);
        assertThat(((BenefitReported) journey.latest()).nextDue()).isEqualTo("2029-06-01");
        assertThat(
                        journey.refusal(
                                        new ReportBenefit(
                                                CONTRACT,
                                                LocalDate.of(2028, 5, 31),
                                                BECAUSE,
                                                TRUSTEE))
                                .rule())
                .isEqualTo("not-your-part");
        assertThat(
                        journey.refusal(
                                        new ReportBenefit(
                                                CONTRACT,
                                                LocalDate.of(2028, 6, 3),
                                                BECAUSE,
                                                MEMBER))
                                .rule())
                .isEqualTo("day-to-come");
        assertThat(
                        journey.refusal(
                                        new ReportBenefit(
                                                CONTRACT,
                                                LocalDate.of(2027, 5, 31),
                                                BECAUSE,
                                                MEMBER))
                                .rule())
                .isEqualTo("day-out-of-order");
    }

    @Test
    void heads_of_terms_without_reports_ask_for_none() {
        var silent =
                new HeadsOfTerms(
                        Tenure.LEASE,
                        FIRST_DAY,
                        LAST_DAY,
                        0,
                        heads("100000").consideration(),
                        heads("100000").covenants(),
                        0,
                        heads("100000").content());
        Journey journey =
                examined(decided(eligible(hall()), "400000", "100000"), silent)
                        .then(clearing(noSubsidy("300000")))
                        .then(new ClearTransfer(CONTRACT, OFFICER))
                        .then(completing())
                        .at(day(2040, 1, 2));
        var report = new ReportBenefit(CONTRACT, LocalDate.of(2039, 12, 31), BECAUSE, MEMBER);
        assertThat(journey.refusal(report).rule()).isEqualTo("no-report-agreed");
        assertThat(cleared().refusal(report).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void terms_that_cannot_be_are_not_proposed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> heads(Tenure.LEASE, LAST_DAY, FIRST_DAY, "1"))
                .withMessageContaining("before the first");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        heads(
                                Tenure.LEASE,
                                FIRST_DAY,
                                LAST_DAY,
                                "1",
                                covenant(USE, Covenant.Kind.OTHER, LAST_DAY.plusDays(1))))
                .withMessageContaining("within the term");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        heads(
                                Tenure.LEASE,
                                FIRST_DAY,
                                LAST_DAY,
                                "1",
                                covenant(USE, Covenant.Kind.OTHER, LAST_DAY),
                                covenant(USE, Covenant.Kind.REPAIR, LAST_DAY)))
                .withMessageContaining("an id of its own");
    }
}
