package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.life.Selections.entered;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.FIRST_DAY;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.NOTHING_RECORDED;
import static org.publicaccord.contractservice.life.Stories.SECOND_CHANGE;
import static org.publicaccord.contractservice.life.Stories.applying;
import static org.publicaccord.contractservice.life.Stories.exercising;
import static org.publicaccord.contractservice.life.Stories.expiring;
import static org.publicaccord.contractservice.life.Stories.goingOn;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.renewing;
import static org.publicaccord.contractservice.life.Stories.reviewing;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.DecideRenewal;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Extended;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.rules.SelectionProcess;

/** Reviews, and what is decided to come after the term. */
class RenewingTest {

    private static final ContractId SUCCESSOR = new ContractId(new UUID(5, 5));
    private static final OpenReview REVIEW = new OpenReview(CONTRACT, NOTHING_RECORDED, OFFICER);

    private static Agreement agreement(Journey journey) {
        return journey.facts().agreement().orElseThrow();
    }

    @Test
    void a_review_leads_back_to_delivery_if_nothing_is_decided() {
        Journey journey = reviewing();
        assertThat(journey.stage()).isEqualTo(Stage.REVIEW);
        journey.saysNothingNew(REVIEW);
        var close = new CloseReview(CONTRACT, new Reason("People wish for evenings."), OFFICER);
        journey.then(close);
        assertThat(journey.stage()).isEqualTo(Stage.DELIVERY);
        journey.saysNothingNew(close);
        assertThat(journey.refusal(new CloseReview(CONTRACT, BECAUSE, OFFICER)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void another_review_waits_until_the_open_one_is_closed() {
        var other =
                new OpenReview(
                        CONTRACT,
                        new ReviewInputs(
                                Optional.of(BECAUSE),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        OFFICER);
        assertThat(reviewing().refusal(other).rule()).isEqualTo("not-at-this-point");
        assertThat(expiring().refusal(other).because()).contains("the exit is under way");
        assertThat(renewing().refusal(exercising(CHANGE, 1, "0")).because())
                .contains("a new contract is awarded");
    }

    @Test
    void a_renewal_is_decided_on_a_review_and_not_without() {
        assertThat(live().at(MID_TERM).refusal(goingOn(RenewalOutcome.NEW_AWARD)).rule())
                .isEqualTo("not-at-this-point");
        assertThat(live().at(MID_TERM).refusal(exercising(CHANGE, 12, "0")).rule())
                .isEqualTo("not-at-this-point");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_AWARD",
        "TO_GRANT",
        "TO_ASSET",
        "TO_WORKING_AGREEMENT",
        "IN_HOUSE",
        "DECOMMISSION"
    })
    void what_comes_next_is_decided_and_the_contract_goes_on(RenewalOutcome outcome) {
        Journey journey = reviewing().then(goingOn(outcome));
        assertThat(journey.stage()).isEqualTo(Stage.RENEWAL);
        journey.saysNothingNew(goingOn(outcome));
    }

    @Test
    void only_who_gives_health_care_goes_on_by_process_c() {
        var refusal = reviewing().refusal(goingOn(RenewalOutcome.PSR_C));
        assertThat(refusal.rule()).isEqualTo("psr-health-care-services");
        assertThat(refusal.because()).contains("85310000");
        assertThat(refusal.legalBasis()).contains("2023/1348");
        Journey care =
                entered(SelectionProcess.DIRECT_AWARD_A)
                        .at(FIRST_DAY)
                        .then(new ObserveTerm(CONTRACT));
        assertThat(reviewing(care).then(goingOn(RenewalOutcome.PSR_C)).stage())
                .isEqualTo(Stage.RENEWAL);
    }

    @Test
    void a_decision_names_the_contract_that_comes_next_and_can_be_taken_anew_on_a_review() {
        DecideRenewal next = leadingTo(SUCCESSOR, Optional.of(of(COUNCIL)));
        Journey journey = renewing();
        assertThat(journey.refusal(next).rule()).isEqualTo("not-at-this-point");
        journey.then(REVIEW).then(next);
        assertThat(((RenewalDecided) journey.latest()).successor()).contains(SUCCESSOR);
        journey.saysNothingNew(next);
    }

    @Test
    void what_comes_next_is_on_record_of_the_same_buyer_and_another_contract() {
        Journey journey = reviewing();
        var nothing = journey.refusal(leadingTo(SUCCESSOR, Optional.empty()));
        assertThat(nothing.rule()).isEqualTo("linked-contract-unknown");
        assertThat(nothing.remedy()).contains("Check the id");
        assertThat(journey.refusal(leadingTo(SUCCESSOR, Optional.of(of(COOPERATIVE)))).rule())
                .isEqualTo("linked-contract-of-another-buyer");
        var itself = Linked.of(CONTRACT, journey.facts());
        assertThat(journey.refusal(leadingTo(CONTRACT, Optional.of(itself))).rule())
                .isEqualTo("linked-to-itself");
    }

    private static DecideRenewal leadingTo(ContractId successor, Optional<Linked> onRecord) {
        return new DecideRenewal(
                CONTRACT,
                new Renewal.GoOn(RenewalOutcome.NEW_AWARD, Optional.of(successor)),
                onRecord,
                BECAUSE,
                HEAD,
                HEADS_AUTHORITY);
    }

    private static Linked of(OrganisationId buyer) {
        return new Linked(
                SUCCESSOR,
                new Ocid("ocds-pacord-" + SUCCESSOR),
                "Peer support, again",
                Path.COMPETITION,
                buyer);
    }

    @Test
    void an_option_on_a_light_touch_contract_extends_it_at_once() {
        Journey journey =
                reviewing(live(true, "1000000", 12, kpi("tenancies")))
                        .then(exercising(CHANGE, 12, "300000"));
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 3, journey.history().size()))
                .hasExactlyElementsOfTypes(
                        RenewalDecided.class, ModificationProposed.class, Extended.class);
        assertThat(journey.stage()).isEqualTo(Stage.DELIVERY);
        assertThat(agreement(journey).lastDay()).isEqualTo(LocalDate.of(2031, 5, 31));
        assertThat(agreement(journey).value()).isEqualTo(pounds("1300000"));
        assertThat(agreement(journey).extensionMonths()).isZero();
        assertThat(((Extended) journey.latest()).takesEffectOn())
                .isEqualTo(LocalDate.of(2030, 6, 1));
        journey.saysNothingNew(exercising(CHANGE, 12, "300000"));
        assertThat(journey.refusal(exercising(CHANGE, 6, "300000")).rule())
                .isEqualTo("change-id-reused");
    }

    @Test
    void an_option_beyond_ten_per_cent_of_the_term_waits_for_its_change_notice() {
        Journey journey = reviewing().then(exercising(CHANGE, 12, "0"));
        assertThat(journey.latest()).isInstanceOf(ModificationProposed.class);
        assertThat(agreement(journey).lastDay()).isEqualTo(LocalDate.of(2030, 5, 31));
        assertThat(journey.refusal(applying(CHANGE)).rule()).isEqualTo("change-notice-missing");
        notice(NoticeCode.UK10, MID_TERM).forEach(journey::then);
        journey.then(applying(CHANGE));
        assertThat(journey.latest()).isInstanceOf(Extended.class);
        assertThat(agreement(journey).lastDay()).isEqualTo(LocalDate.of(2031, 5, 31));
        assertThat(agreement(journey).extensionMonths()).isZero();
    }

    @Test
    void an_extension_beyond_the_options_is_refused() {
        var refusal = reviewing().refusal(exercising(CHANGE, 13, "0"));
        assertThat(refusal.rule()).isEqualTo("extension-beyond-options");
        assertThat(refusal.because()).contains("13 months").contains("12 more");
        assertThat(refusal.legalBasis()).contains("Schedule 8, para 1");
        Journey without = reviewing(live(true, "1000000", 0));
        assertThat(without.refusal(exercising(CHANGE, 1, "0")).rule())
                .isEqualTo("extension-beyond-options");
    }

    @Test
    void an_option_is_used_once() {
        Journey journey =
                reviewing(live(true, "1000000", 12)).then(exercising(CHANGE, 8, "0")).then(REVIEW);
        assertThat(journey.refusal(exercising(SECOND_CHANGE, 5, "0")).rule())
                .isEqualTo("extension-beyond-options");
        journey.then(exercising(SECOND_CHANGE, 4, "0"));
        assertThat(agreement(journey).lastDay()).isEqualTo(LocalDate.of(2031, 5, 31));
    }

    @Test
    void an_option_waits_until_another_change_is_made_or_withdrawn() {
        Journey journey = reviewing().then(proposing(SECOND_CHANGE, worth("1")));
        assertThat(journey.refusal(exercising(CHANGE, 1, "0")).rule()).isEqualTo("change-pending");
    }

    @Test
    void an_option_is_exercised_for_some_months() {
        assertThatThrownBy(() -> exercising(CHANGE, 0, "0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exercising(CHANGE, 601, "0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> goingOn(RenewalOutcome.EXERCISE_OPTION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Renewal.ExerciseOption(CHANGE, 600, new BigDecimal("1e3")).valueDelta())
                .isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void what_ends_with_a_month_goes_on_to_the_end_of_a_month() {
        assertThat(Terms.monthsAfter(LocalDate.of(2027, 2, 28), 12))
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Terms.monthsAfter(LocalDate.of(2027, 6, 30), 1))
                .isEqualTo(LocalDate.of(2027, 7, 31));
    }
}
