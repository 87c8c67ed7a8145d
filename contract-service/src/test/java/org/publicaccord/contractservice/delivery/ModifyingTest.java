package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.DAY_AFTER;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.SECOND_CHANGE;
import static org.publicaccord.contractservice.life.Stories.THIRD_CHANGE;
import static org.publicaccord.contractservice.life.Stories.applying;
import static org.publicaccord.contractservice.life.Stories.closed;
import static org.publicaccord.contractservice.life.Stories.entered;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Amendment;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Assessment.Verdict;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryEnded;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationAnnounced;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.delivery.Proposal.Apart;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.Ground;

/** Changes of a contract of a million pounds over 36 months, and of others. */
class ModifyingTest {

    private static final LocalDate THREE_MONTHS_LATER = LocalDate.of(2030, 8, 31);

    /** Three years without an option: the worked example of 36 months. */
    private static Journey million() {
        return live(false, "1000000", 0).at(MID_TERM);
    }

    private static Assessment assessed(Journey journey) {
        return ((ModificationProposed) journey.latest()).assessment();
    }

    private static Agreement agreement(Journey journey) {
        return journey.facts().agreement().orElseThrow();
    }

    @Test
    void ninety_thousand_and_three_months_stay_within_ten_per_cent_and_need_no_notice() {
        Journey journey = million().then(proposing(CHANGE, worth("90000", THREE_MONTHS_LATER)));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NO_NOTICE);
        assertThat(assessed(journey).notice()).isEmpty();
        journey.then(applying(CHANGE));
        assertThat(agreement(journey).value()).isEqualTo(pounds("1090000"));
        assertThat(agreement(journey).lastDay()).isEqualTo(THREE_MONTHS_LATER);
        assertThat(agreement(journey).amendments())
                .containsExactly(
                        new Amendment(
                                CHANGE.toString(),
                                LocalDate.of(2028, 12, 1),
                                BECAUSE.words(),
                                pounds("1090000"),
                                THREE_MONTHS_LATER,
                                Optional.empty()));
        assertThat(journey.facts().value()).contains(pounds("1090000"));
        assertThat(journey.stage()).isEqualTo(Stage.DELIVERY);
    }

    @Test
    void
            twenty_thousand_more_that_could_have_been_made_together_are_eleven_per_cent_and_need_uk10() {
        Journey journey =
                million()
                        .then(proposing(CHANGE, worth("90000", THREE_MONTHS_LATER)))
                        .then(applying(CHANGE))
                        .then(proposing(SECOND_CHANGE, worth("20000")));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NOTICE);
        assertThat(assessed(journey).notice()).contains("UK10");
        assertThat(assessed(journey).because()).contains("11%");

        var refusal = journey.refusal(applying(SECOND_CHANGE));
        assertThat(refusal.rule()).isEqualTo("change-notice-missing");
        assertThat(refusal.legalBasis()).contains("s.75");
        assertThat(refusal.remedy()).contains("UK10");

        notice(NoticeCode.UK10, MID_TERM).forEach(journey::then);
        assertThat(journey.history()).last().isInstanceOf(ModificationAnnounced.class);
        journey.then(applying(SECOND_CHANGE));
        assertThat(agreement(journey).value()).isEqualTo(pounds("1110000"));
        assertThat(agreement(journey).amendments().getLast().noticeId()).contains("01234UK10");
    }

    @Test
    void an_earlier_change_is_counted_by_itself_only_with_a_reason_on_record() {
        Journey journey = million().then(proposing(CHANGE, worth("90000"))).then(applying(CHANGE));
        var apart = new Apart(List.of(CHANGE), new Reason("The grant was announced since."));
        journey.then(proposing(SECOND_CHANGE, apartFrom(apart)));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NO_NOTICE);
    }

    @Test
    void only_the_changes_that_are_named_are_counted_by_themselves() {
        Journey journey =
                million()
                        .then(proposing(CHANGE, worth("60000")))
                        .then(applying(CHANGE))
                        .then(proposing(SECOND_CHANGE, worth("40000")))
                        .then(applying(SECOND_CHANGE));
        var apart = new Apart(List.of(CHANGE), BECAUSE);
        journey.then(proposing(THIRD_CHANGE, apartFrom(apart, "70000")));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NOTICE);
        assertThat(assessed(journey).because()).contains("11%");
    }

    private static Proposal apartFrom(Apart apart) {
        return apartFrom(apart, "20000");
    }

    private static Proposal apartFrom(Apart apart, String delta) {
        return new Proposal(
                new BigDecimal(delta),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.of(apart),
                BECAUSE);
    }

    @Test
    void only_changes_that_were_made_can_be_counted_by_themselves() {
        var apart = new Apart(List.of(THIRD_CHANGE), BECAUSE);
        assertThat(million().refusal(proposing(CHANGE, apartFrom(apart))).rule())
                .isEqualTo("earlier-change-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "100000, ALLOWED_NO_NOTICE",
        "100000.01, ALLOWED_NOTICE",
        "-100000, ALLOWED_NO_NOTICE",
        "-100000.01, ALLOWED_NOTICE"
    })
    void ten_per_cent_of_the_value_is_the_edge(String delta, Verdict verdict) {
        assertThat(assessed(million().then(proposing(CHANGE, worth(delta)))).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void of_1096_days_109_are_within_ten_per_cent() {
        LocalDate lastDay = LocalDate.of(2030, 5, 31);
        Journey journey = million().then(proposing(CHANGE, worth("0", lastDay.plusDays(109))));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NO_NOTICE);
    }

    @Test
    void a_change_that_is_substantial_and_on_no_ground_needs_a_new_procurement() {
        var refusal =
                million().refusal(proposing(CHANGE, worth("250000", LocalDate.of(2031, 5, 31))));
        assertThat(refusal.rule()).isEqualTo("substantial-modification");
        assertThat(refusal.legalBasis()).contains("s.74");
        assertThat(refusal.remedy()).contains("Schedule 8");
    }

    @Test
    void the_options_on_award_count_in_the_maximum_term() {
        LocalDate fourMonthsLater = LocalDate.of(2030, 9, 30);
        var proposal = worth("0", fourMonthsLater);
        Journey withOption = live(false, "1000000", 12).at(MID_TERM);
        assertThat(assessed(withOption.then(proposing(CHANGE, proposal))).verdict())
                .isEqualTo(Verdict.ALLOWED_NO_NOTICE);
        assertThat(assessed(million().then(proposing(CHANGE, proposal))).verdict())
                .isEqualTo(Verdict.ALLOWED_NOTICE);
    }

    @Test
    void a_light_touch_contract_may_be_changed_freely_and_the_platform_keeps_a_record() {
        Journey journey =
                live(true, "1000000", 0)
                        .at(MID_TERM)
                        .then(proposing(CHANGE, worth("500000", LocalDate.of(2032, 5, 31))));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_FREE);
        assertThat(assessed(journey).voluntaryRecord()).isTrue();
        journey.then(applying(CHANGE));
        assertThat(agreement(journey).amendments()).hasSize(1);
    }

    @Test
    void an_officer_who_relies_on_a_ground_may_add_up_to_half_of_the_value() {
        var proposal = grounded("500000", Ground.ADDITIONAL);
        Journey journey = million().then(proposing(CHANGE, proposal));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NOTICE);
        assertThat(
                        million()
                                .refusal(
                                        proposing(CHANGE, grounded("500000.01", Ground.ADDITIONAL)))
                                .rule())
                .isEqualTo("permitted-modification");
    }

    private static Proposal grounded(String delta, Ground ground) {
        return new Proposal(
                new BigDecimal(delta),
                Optional.empty(),
                Optional.of(ground),
                true,
                false,
                Optional.empty(),
                BECAUSE);
    }

    @Test
    void saying_the_same_change_twice_is_one_fact() {
        Journey journey = million().then(proposing(CHANGE, worth("90000")));
        journey.saysNothingNew(proposing(CHANGE, worth("90000.00")));
        journey.then(applying(CHANGE));
        journey.saysNothingNew(applying(CHANGE));
        journey.saysNothingNew(proposing(CHANGE, worth("90000")));
        assertThat(journey.refusal(proposing(CHANGE, worth("1"))).rule())
                .isEqualTo("change-id-reused");
        var otherDay =
                new ApplyModification(
                        CONTRACT, CHANGE, LocalDate.of(2029, 1, 1), OFFICER, HEADS_AUTHORITY);
        assertThat(journey.refusal(otherDay).rule()).isEqualTo("change-made");
    }

    @Test
    void one_change_is_made_or_withdrawn_before_the_next_is_proposed() {
        Journey journey = million().then(proposing(CHANGE, worth("90000")));
        assertThat(journey.refusal(proposing(SECOND_CHANGE, worth("1"))).rule())
                .isEqualTo("change-pending");
        journey.then(new WithdrawModification(CONTRACT, CHANGE, BECAUSE, OFFICER))
                .then(proposing(SECOND_CHANGE, worth("1")));
        journey.saysNothingNew(new WithdrawModification(CONTRACT, CHANGE, BECAUSE, OFFICER));
        assertThat(journey.refusal(applying(CHANGE)).rule()).isEqualTo("change-withdrawn");
        assertThat(journey.refusal(applying(THIRD_CHANGE)).rule()).isEqualTo("change-unknown");
        assertThat(
                        journey.refusal(
                                        new WithdrawModification(
                                                CONTRACT, THIRD_CHANGE, BECAUSE, OFFICER))
                                .rule())
                .isEqualTo("change-unknown");
    }

    @Test
    void a_withdrawn_change_does_not_count_towards_the_next() {
        Journey journey =
                million()
                        .then(proposing(CHANGE, worth("90000")))
                        .then(new WithdrawModification(CONTRACT, CHANGE, BECAUSE, OFFICER))
                        .then(proposing(SECOND_CHANGE, worth("20000")));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NO_NOTICE);
    }

    @Test
    void a_change_that_was_made_cannot_be_withdrawn() {
        Journey journey = million().then(proposing(CHANGE, worth("1"))).then(applying(CHANGE));
        assertThat(
                        journey.refusal(
                                        new WithdrawModification(
                                                CONTRACT, CHANGE, BECAUSE, OFFICER))
                                .rule())
                .isEqualTo("change-made");
    }

    @ParameterizedTest
    @CsvSource({
        "999999999000000, changed-value-impossible",
        "-1000000.01, changed-value-impossible",
        "999999999999999, changed-value-impossible"
    })
    void a_contract_is_never_worth_less_than_nothing_or_beyond_all_budgets(
            String delta, String rule) {
        assertThat(million().refusal(proposing(CHANGE, worth(delta))).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"2027-05-31", "2028-11-05", "2127-06-02"})
    void the_last_day_is_to_come_and_within_a_hundred_years(LocalDate lastDay) {
        assertThat(million().refusal(proposing(CHANGE, worth("0", lastDay))).rule())
                .isEqualTo("changed-term-impossible");
    }

    @Test
    void a_contract_may_be_shortened_to_today() {
        LocalDate today = LocalDate.of(2028, 11, 6);
        Journey journey = live(true, "1000000", 0).at(MID_TERM);
        journey.then(proposing(CHANGE, worth("0", today)))
                .then(new ApplyModification(CONTRACT, CHANGE, today, OFFICER, HEADS_AUTHORITY));
        assertThat(agreement(journey).lastDay()).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-24", "2030-06-01"})
    void a_change_takes_effect_while_there_is_a_contract(LocalDate takesEffectOn) {
        Journey journey = million().then(proposing(CHANGE, worth("1")));
        var command =
                new ApplyModification(CONTRACT, CHANGE, takesEffectOn, OFFICER, HEADS_AUTHORITY);
        assertThat(journey.refusal(command).rule()).isEqualTo("effect-outside-the-term");
    }

    @Test
    void a_change_takes_effect_with_its_notice_or_later() {
        Journey journey = million().then(proposing(CHANGE, worth("200000")));
        notice(NoticeCode.UK10, MID_TERM).forEach(journey::then);
        var before =
                new ApplyModification(
                        CONTRACT, CHANGE, LocalDate.of(2028, 11, 5), OFFICER, HEADS_AUTHORITY);
        assertThat(journey.refusal(before).rule()).isEqualTo("change-before-its-notice");
        journey.then(
                new ApplyModification(
                        CONTRACT, CHANGE, LocalDate.of(2028, 11, 6), OFFICER, HEADS_AUTHORITY));
    }

    @Test
    void a_contract_can_be_changed_before_its_first_day() {
        Journey journey = entered().then(proposing(CHANGE, worth("90000"))).then(applying(CHANGE));
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(journey.state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Mobilising.class);
    }

    @Test
    void a_change_that_is_not_made_lapses_with_the_contract() {
        Journey journey =
                million()
                        .then(proposing(CHANGE, worth("90000")))
                        .at(DAY_AFTER)
                        .then(new ObserveTerm(CONTRACT));
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 2, journey.history().size()))
                .hasExactlyElementsOfTypes(ModificationWithdrawn.class, DeliveryEnded.class);
        assertThat(journey.refusal(proposing(SECOND_CHANGE, worth("1"))).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_closed_contract_is_not_changed() {
        assertThat(closed().refusal(proposing(CHANGE, worth("1"))).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void only_the_buyer_changes_its_contract() {
        var command = new ProposeModification(CONTRACT, CHANGE, worth("1"), STRANGER);
        assertThat(live().refusal(command).rule()).isEqualTo("not-your-contract");
        assertThat(Journey.from(day(2027, 1, 1)).refusal(command).rule())
                .isEqualTo("contract-unknown");
    }

    @Test
    void a_contract_may_come_to_be_worth_nothing() {
        Journey journey = live(true, "1000000", 0).at(MID_TERM);
        journey.then(proposing(CHANGE, worth("-1000000"))).then(applying(CHANGE));
        assertThat(agreement(journey).value()).isEqualTo(pounds("0"));
    }

    @Test
    void the_maximum_term_on_award_is_counted_with_both_days_and_with_the_options() {
        assertThat(maximumTermDays(live(false, "1000000", 0))).isEqualTo(1_096);
        assertThat(maximumTermDays(live(false, "1000000", 12))).isEqualTo(1_096 + 365);
    }

    private static int maximumTermDays(Journey journey) {
        var entered = (DeliveryState.Entered) journey.state().of(Delivery.VOCABULARY);
        return entered.ledger().baseline().maximumTermDays();
    }

    @Test
    void a_contract_has_at_most_five_hundred_changes() {
        Journey journey =
                million()
                        .thenAll(
                                IntStream.range(0, 500)
                                        .mapToObj(number -> new UUID(9, number))
                                        .flatMap(ModifyingTest::proposedAndWithdrawn));
        assertThat(journey.refusal(proposing(CHANGE, worth("1"))).rule())
                .isEqualTo("too-many-changes");
    }

    private static Stream<DeliveryCommand> proposedAndWithdrawn(UUID change) {
        return Stream.of(
                proposing(change, worth("1")),
                new WithdrawModification(CONTRACT, change, BECAUSE, OFFICER));
    }

    @Test
    void amounts_and_lists_of_a_change_have_limits() {
        assertThat(worth("0.000001").valueDelta()).isEqualByComparingTo("0.000001");
        assertThat(worth("999999999999999").valueDelta()).isEqualByComparingTo("999999999999999");
        assertThatThrownBy(() -> worth("1e15")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> worth("0.0000001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Apart(List.of(), BECAUSE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Apart(List.of(CHANGE, CHANGE), BECAUSE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
