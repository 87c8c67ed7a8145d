package org.publicaccord.monitoringservice.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.publicaccord.monitoringservice.Contracts.PACKS;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.worth;
import static org.publicaccord.monitoringservice.Procured.ENTERED;
import static org.publicaccord.monitoringservice.Procured.advertised;
import static org.publicaccord.monitoringservice.Procured.awarded;
import static org.publicaccord.monitoringservice.Procured.entered;
import static org.publicaccord.monitoringservice.Procured.enteredFor;
import static org.publicaccord.monitoringservice.Procured.lasting;
import static org.publicaccord.monitoringservice.Procured.lightTouch;
import static org.publicaccord.monitoringservice.Procured.selected;
import static org.publicaccord.monitoringservice.Procured.selectedAndEntered;
import static org.publicaccord.monitoringservice.Procured.told;
import static org.publicaccord.monitoringservice.Procured.under;
import static org.publicaccord.monitoringservice.Procured.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Category;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Threshold;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RuleCodes;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;

/** What a contract owes that is procured here, one sentence a rule. */
class ProcuredContractsTest {

    private static final Obligations OBLIGATIONS = new Obligations(PACKS);

    @Test
    void contract_details_are_due_on_day_30_where_the_day_of_entry_is_day_1() {
        assertThat(due("uk7-contract-details", entered()))
                .isEqualTo(new LastDay(day("2026-06-02"), day("2026-05-26")));
        assertThat(owed("uk7-contract-details", entered()).kind()).isEqualTo(Kind.STATUTE);
        assertThat(owed("uk7-contract-details", entered()).assumption()).isEmpty();
    }

    @Test
    void contract_details_of_a_light_touch_contract_are_due_on_day_120() {
        assertThat(lastDay("uk7-contract-details", lightTouch(entered()))).isEqualTo("2026-08-31");
    }

    @Test
    void a_copy_of_the_contract_above_5_million_is_due_on_day_90_or_180() {
        assertThat(codes(enteredFor(5_000_000, entered()))).doesNotContain("uk7-contract-copy");
        var large = enteredFor(5_000_001, entered());
        assertThat(lastDay("uk7-contract-copy", large)).isEqualTo("2026-08-01");
        assertThat(lastDay("uk7-contract-copy", lightTouch(large))).isEqualTo("2026-10-30");
    }

    @Test
    void the_value_on_entry_decides_though_the_contract_grows() {
        assertThat(codes(worth(6_000_000, enteredFor(4_000_000, entered()))))
                .doesNotContain("uk7-contract-copy", "uk9-contract-performance-year-1")
                .contains("uk9-voluntary-performance-year-1");
    }

    @Test
    void performance_is_due_every_twelve_months_from_the_entry_and_at_the_end() {
        var large = enteredFor(5_000_001, entered());
        assertThat(codes(large))
                .filteredOn(it -> it.startsWith("uk9"))
                .containsExactly(
                        "uk9-contract-performance-year-1",
                        "uk9-contract-performance-year-2",
                        "uk9-contract-performance-year-3",
                        "uk9-contract-performance-final");
        assertThat(lastDay("uk9-contract-performance-year-1", large)).isEqualTo("2027-05-03");
        assertThat(lastDay("uk9-contract-performance-final", large)).isEqualTo("2029-05-31");
        assertThat(owed("uk9-contract-performance-year-1", large).kind()).isEqualTo(Kind.STATUTE);
        assertThat(owed("uk9-contract-performance-year-1", large).assumption()).isEmpty();
    }

    @Test
    void section_71_asks_nothing_of_light_touch_so_its_performance_notice_is_voluntary() {
        var care = lightTouch(enteredFor(6_000_000, entered()));
        var notice = owed("uk9-voluntary-performance-year-1", care);
        assertThat(notice.kind()).isEqualTo(Kind.VOLUNTARY);
        assertThat(notice.notice()).contains(NoticeCode.UK9);
        assertThat(notice.legalBasis()).startsWith("Voluntary").contains("s.71");
        assertThat(notice.due().lastDay()).contains(day("2027-05-03"));
        assertThat(codes(care)).noneMatch(it -> it.startsWith("uk9-contract-performance"));
    }

    @Test
    void a_contract_without_indicators_owes_no_performance_notice() {
        assertThat(codes(with(List.of(), enteredFor(6_000_000, entered()))))
                .noneMatch(it -> it.startsWith("uk9") || it.startsWith("kpi"));
    }

    @Test
    void a_termination_notice_is_due_on_day_30_of_the_last_day() {
        assertThat(lastDay("uk11-contract-termination", entered())).isEqualTo("2029-06-29");
        var ended = entered().at(Stage.TERMINATED).endedEarlyOn(Optional.of(day("2027-02-10")));
        assertThat(lastDay("uk11-contract-termination", ended)).isEqualTo("2027-03-11");
        assertThat(lastDay("uk9-voluntary-performance-final", ended)).isEqualTo("2027-02-10");
        assertThat(codes(ended)).doesNotContain("uk9-voluntary-performance-year-1");
    }

    @Test
    void payments_are_not_known_so_their_notice_has_no_day() {
        assertThat(reason("uk8-contract-payment", entered())).contains("£30,000");
    }

    @Test
    void a_contract_below_the_threshold_owes_its_details_as_soon_as_practicable_and_no_other() {
        var small = told(Threshold.BELOW, enteredFor(190_000, entered()));
        assertThat(reason("uk7-below-threshold-details", small)).contains("s.87(3)");
        assertThat(codes(small))
                .filteredOn(it -> it.startsWith("uk"))
                .containsExactly("uk7-below-threshold-details");
    }

    @ParameterizedTest(name = "{0} for £{1}, light touch {2}: {3}")
    @CsvSource({
        "GOODS, 135017, false, NO",
        "GOODS, 135018, false, TAKEN_FOR_ONE",
        "SERVICES, 663539, true, NO",
        "SERVICES, 663540, true, TAKEN_FOR_ONE",
        "NOT_RECORDED, 135017, false, NO",
        "WORKS, 5192999, false, NO",
        "WORKS, 5193000, false, TAKEN_FOR_ONE"
    })
    void where_the_procedure_does_not_tell_the_value_with_vat_does(
            Category category, long pounds, boolean light, PublicContract expected) {
        var contract =
                Contracts.of(
                        category,
                        Optional.empty(),
                        told(Threshold.NOT_TOLD, enteredFor(pounds, entered())));
        var asked = light ? lightTouch(contract) : contract;
        assertThat(publicContract(asked)).isEqualTo(expected);
        assertThat(codes(asked).contains("uk7-below-threshold-details"))
                .isEqualTo(expected == PublicContract.NO);
    }

    @Test
    void what_is_taken_for_a_public_contract_says_so() {
        var contract = told(Threshold.NOT_TOLD, enteredFor(200_000, entered()));
        for (String code :
                List.of(
                        "uk7-contract-details",
                        "uk11-contract-termination",
                        "uk9-voluntary-performance-final")) {
            assertThat(owed(code, contract).assumption().orElseThrow())
                    .contains("taken for a public contract");
        }
    }

    @Test
    void a_contract_that_grew_over_the_threshold_is_taken_for_a_public_contract() {
        var grown = worth(150_000, told(Threshold.NOT_TOLD, enteredFor(120_000, entered())));
        assertThat(publicContract(grown)).isEqualTo(PublicContract.TAKEN_FOR_ONE);
        assertThat(publicContract(told(Threshold.NOT_TOLD, Contracts.worthInEuros("9", grown))))
                .isEqualTo(PublicContract.TAKEN_FOR_ONE);
    }

    @Test
    void the_renewal_ladder_leads_to_the_end_of_the_term() {
        assertThat(lastDay("renewal-18-months", entered())).isEqualTo("2027-11-30");
        assertThat(codes(lasting("2026-06-01", "2026-12-31", entered())))
                .contains("renewal-half-term")
                .doesNotContain("renewal-12-months");
    }

    @ParameterizedTest
    @EnumSource(
            value = Regime.class,
            names = {"PCR2015", "NONE"})
    void under_another_regime_only_the_contract_itself_and_policy_ask(Regime regime) {
        assertThat(codes(Contracts.under(regime, enteredFor(6_000_000, entered()))))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("renewal-") || it.startsWith("kpi-"));
    }

    @Test
    void a_contract_that_pinned_the_rules_of_health_care_owes_the_notice_of_its_award() {
        var care = Contracts.under(Regime.PSR, under(Optional.of("NHS-PSR-2023"), entered()));
        assertThat(codes(care))
                .contains("psr-award-notice", "renewal-12-months")
                .noneMatch(it -> it.startsWith("uk"));
    }

    @Test
    void the_notice_of_an_award_under_the_provider_selection_regime_is_due_on_its_day_30() {
        var due = new LastDay(day("2026-05-12"), day("2026-05-05"));
        assertThat(due("psr-award-notice", selected())).isEqualTo(due);
        assertThat(due("psr-award-notice", selectedAndEntered())).isEqualTo(due);
        assertThat(codes(selected().at(Stage.ABANDONED))).isEmpty();
    }

    @Test
    void the_pack_that_the_contract_pinned_decides_and_no_other() {
        var packs = new Obligations(withDetailsDueIn(40));
        assertThat(owed(packs, "uk7-contract-details", entered()).due().lastDay())
                .contains(day("2026-06-02"));
        var later = under(Optional.of("UK-PA23-2027"), entered());
        assertThat(owed(packs, "uk7-contract-details", later).due().lastDay())
                .contains(day("2026-06-12"));
        assertThat(packs.packId(later, Optional.empty())).isEqualTo("UK-PA23-2027");
    }

    @Test
    void the_thresholds_of_the_pinned_pack_decide_though_an_earlier_pack_had_lower_ones() {
        var earlier = told(Threshold.NOT_TOLD, enteredFor(137_000, entered()));
        assertThat(publicContract(earlier)).isEqualTo(PublicContract.TAKEN_FOR_ONE);
        assertThat(publicContract(under(Optional.of("UK-PA23-2025"), earlier)))
                .isEqualTo(PublicContract.NO);
    }

    @Test
    void without_a_pinned_pack_the_one_in_force_when_it_was_first_heard_of_decides() {
        assertThat(OBLIGATIONS.packId(under(Optional.empty(), entered()), Optional.empty()))
                .isEqualTo("UK-PA23-2026");
    }

    @Test
    void a_pinned_pack_that_is_missing_is_a_fault_and_so_is_a_contract_from_nowhere() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        OBLIGATIONS.packId(
                                under(Optional.of("UK-PA23-2040"), entered()), Optional.empty()))
                .withMessage("the rule pack UK-PA23-2040 is missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> OBLIGATIONS.packId(plain(), Optional.empty()))
                .withMessageContaining("neither imported nor procured here");
    }

    @Test
    void the_close_of_tenders_is_awaited_and_told_a_week_before() {
        assertThat(owed(advertised()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code().value()).isEqualTo("tenders-close");
                    assertThat(it.kind()).isEqualTo(Kind.POLICY);
                    assertThat(it.due())
                            .isEqualTo(new Awaited(day("2026-03-06"), day("2026-02-27")));
                });
    }

    @Test
    void the_end_of_the_standstill_is_awaited_and_told_on_the_day_before() {
        assertThat(owed(awarded()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code().value()).isEqualTo("standstill-ends");
                    assertThat(it.due())
                            .isEqualTo(new Awaited(day("2026-04-22"), day("2026-04-21")));
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"SUSPENDED", "ABANDONED", "TERMINATED", "CLOSED"})
    void nothing_is_awaited_of_a_procurement_that_is_suspended_stopped_or_divided(Stage stage) {
        assertThat(owed(awarded().at(stage))).isEmpty();
    }

    @Test
    void a_contract_that_was_imported_and_entered_anew_here_knows_its_day_of_entry() {
        var knowledge = new Knowledge(Optional.of(day("2026-07-01")), Assessments.NONE, ENTERED);
        var owed = OBLIGATIONS.owed(entered(), knowledge);
        assertThat(owed)
                .filteredOn(it -> it.code().value().equals("uk7-contract-details"))
                .singleElement()
                .matches(it -> it.due() instanceof Due.NotRecorded);
    }

    private static PublicContract publicContract(WatchedContract contract) {
        var course = contract.entered().orElseThrow();
        return PublicContract.of(
                contract, course, ObligationRules.of(PACKS, course.rulePack(), course.begunOn()));
    }

    private static RulePacks withDetailsDueIn(int days) {
        RulePack current = PACKS.named("UK-PA23-2026").orElseThrow();
        Rule details = current.rule(RuleCodes.CONTRACT_DETAILS);
        Map<String, BigDecimal> amounts = new HashMap<>(details.amounts());
        amounts.put("days", BigDecimal.valueOf(days));
        Map<String, Rule> rules = new HashMap<>(current.rules());
        rules.put(
                details.code(),
                new Rule(
                        details.code(),
                        details.title(),
                        details.legalBasis(),
                        details.kind(),
                        details.inForceFrom(),
                        amounts,
                        details.lists()));
        return PACKS.and(
                List.of(
                        new RulePack(
                                "UK-PA23-2027",
                                "PA23",
                                LocalDate.of(2027, 1, 1),
                                Optional.empty(),
                                rules)));
    }

    private static List<Obligation> owed(WatchedContract contract) {
        return owed(OBLIGATIONS, contract);
    }

    private static List<Obligation> owed(Obligations obligations, WatchedContract contract) {
        return obligations.owed(
                contract, new Knowledge(Optional.empty(), Assessments.NONE, ENTERED));
    }

    private static List<String> codes(WatchedContract contract) {
        return owed(contract).stream().map(it -> it.code().value()).toList();
    }

    private static Obligation owed(String code, WatchedContract contract) {
        return owed(OBLIGATIONS, code, contract);
    }

    private static Obligation owed(Obligations obligations, String code, WatchedContract contract) {
        return owed(obligations, contract).stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(contract)));
    }

    private static Due due(String code, WatchedContract contract) {
        return owed(code, contract).due();
    }

    private static String lastDay(String code, WatchedContract contract) {
        return due(code, contract).lastDay().orElseThrow().toString();
    }

    private static String reason(String code, WatchedContract contract) {
        return ((NotDeterminable) due(code, contract)).because();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
