package org.publicaccord.monitoringservice.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.lasting;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.services;
import static org.publicaccord.monitoringservice.Contracts.under;
import static org.publicaccord.monitoringservice.Contracts.worth;
import static org.publicaccord.monitoringservice.Contracts.worthInEuros;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Category;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.rules.Kind;

/** What a contract owes, one sentence a rule. */
class ObligationsTest {

    private final Obligations obligations = new Obligations(Contracts.PACKS);

    @Test
    void a_contract_termination_notice_is_due_on_day_30_where_the_last_day_is_day_1() {
        assertThat(due("uk11-contract-termination", plain()))
                .isEqualTo(new LastDay(day("2028-04-29"), day("2028-04-22")));
        assertThat(owed("uk11-contract-termination", plain()).assumption()).isEmpty();
    }

    @Test
    void the_day_of_entry_is_not_recorded_so_contract_details_have_no_day_and_no_alert() {
        assertThat(reason("uk7-contract-details", plain()))
                .contains("entered is not recorded")
                .contains("within 30 days beginning with that day");
    }

    @Test
    void a_light_touch_contract_has_120_days_and_says_that_it_is_an_estimate() {
        var care = services(Optional.of("85311000"), plain());
        assertThat(reason("uk7-contract-details", care)).contains("within 120 days");
        assertThat(owed("uk7-contract-details", care).assumption().orElseThrow())
                .contains("estimate")
                .contains("85311000");
    }

    @ParameterizedTest
    @CsvSource({
        "85311000, true", "75200000, true", "79100000, true", "79600000, true", "80000000, true",
        "92000000, true", "98000000, true", "55520000, true", "79700000, false", "45000000, false"
    })
    void light_touch_is_estimated_by_cpv_family(String cpv, boolean lightTouch) {
        assertThat(
                        LightTouch.of(
                                services(Optional.of(cpv), plain()),
                                ObligationRules.on(Contracts.PACKS, IMPORTED)))
                .isEqualTo(lightTouch ? LightTouch.ESTIMATED : LightTouch.ESTIMATED_NOT);
    }

    @Test
    void performance_is_due_every_twelve_months_above_5_million_and_at_the_end() {
        var large = worth(6_000_000, plain());
        assertThat(due("uk9-contract-performance-year-1", large))
                .isEqualTo(new LastDay(day("2026-03-31"), day("2026-03-24")));
        assertThat(due("uk9-contract-performance-year-2", large).lastDay())
                .contains(day("2027-03-31"));
        assertThat(due("uk9-contract-performance-final", large).lastDay())
                .contains(day("2028-03-31"));
        assertThat(codes(large)).doesNotContain("uk9-contract-performance-year-3");
    }

    @Test
    void performance_is_not_due_at_5_million_nor_for_light_touch() {
        assertThat(codes(worth(5_000_000, plain()))).noneMatch(it -> it.startsWith("uk9"));
        assertThat(codes(services(Optional.of("85311000"), worth(6_000_000, plain()))))
                .noneMatch(it -> it.startsWith("uk9"));
    }

    @Test
    void performance_before_section_71_was_in_force_is_not_due() {
        var early = lasting("2024-06-01", "2027-05-31", worth(6_000_000, plain()));
        assertThat(codes(early))
                .doesNotContain("uk9-contract-performance-year-1")
                .contains("uk9-contract-performance-year-2");
    }

    @Test
    void what_the_record_does_not_tell_about_performance_is_said() {
        assertThat(reason("uk9-contract-performance", worth(Optional.empty(), plain())))
                .contains("value of the contract is not recorded");
        assertThat(reason("uk9-contract-performance", worthInEuros("9000000", plain())))
                .contains("not recorded in pounds");
        assertThat(
                        reason(
                                "uk9-contract-performance",
                                services(Optional.empty(), worth(6_000_000, plain()))))
                .contains("No CPV code is recorded");
        var noFirstDay = new Term(Optional.empty(), Optional.of(day("2028-03-31")));
        assertThat(
                        reason(
                                "uk9-contract-performance",
                                lasting(noFirstDay, worth(6_000_000, plain()))))
                .contains("first day of the contract is not recorded");
        var noLastDay = new Term(Optional.of(day("2025-04-01")), Optional.empty());
        assertThat(
                        reason(
                                "uk9-contract-performance",
                                lasting(noLastDay, worth(6_000_000, plain()))))
                .contains("last day of the contract is not recorded");
    }

    @Test
    void a_copy_of_the_contract_is_owed_above_5_million_only() {
        assertThat(codes(plain())).doesNotContain("uk7-contract-copy");
        assertThat(reason("uk7-contract-copy", worth(5_000_001, plain())))
                .contains("within 90 days")
                .contains("180 if it is for light touch");
    }

    @Test
    void payments_are_said_to_be_not_recorded_once_section_70_is_in_force() {
        assertThat(reason("uk8-contract-payment", plain())).contains("£30,000").contains("30 days");
        assertThat(codes(lasting("2025-04-01", "2026-03-31", plain())))
                .doesNotContain("uk8-contract-payment");
    }

    @Test
    void without_a_last_day_neither_the_termination_notice_nor_the_ladder_has_a_day() {
        var open = lasting(new Term(Optional.of(day("2025-04-01")), Optional.empty()), plain());
        assertThat(reason("uk11-contract-termination", open)).contains("last day");
        assertThat(reason("renewal-ladder", open)).contains("last day");
    }

    @Test
    void a_contract_below_every_threshold_is_no_public_contract_and_owes_no_dated_notice() {
        var small = worth(90_000, plain());
        assertThat(reason("uk11-contract-termination", small)).contains("£135,018");
        assertThat(reason("uk7-contract-details", small)).contains("s.87(3)");
        assertThat(codes(small)).noneMatch(it -> it.startsWith("uk8") || it.startsWith("uk9"));
    }

    @ParameterizedTest(name = "{0} of CPV {1} for £{2}: below {3}")
    @CsvSource({
        "GOODS, 30213100, 112514, true",
        "GOODS, 30213100, 112515, false",
        "SERVICES, 85311000, 552949, true",
        "SERVICES, 85311000, 552950, false",
        "NOT_RECORDED, 85311000, 552949, true",
        "GOODS, 85311000, 552949, false",
        "WORKS, 45210000, 4327499, true",
        "WORKS, 45210000, 4327500, false"
    })
    void the_thresholds_include_vat_which_the_recorded_value_may_lack(
            Category category, String cpv, long pounds, boolean below) {
        var contract = Contracts.of(category, Optional.of(cpv), worth(pounds, plain()));
        assertThat(
                        Size.isBelowEveryThreshold(
                                contract, ObligationRules.on(Contracts.PACKS, IMPORTED)))
                .isEqualTo(below);
    }

    @Test
    void what_is_taken_for_a_public_contract_says_so() {
        assertThat(
                        owed("uk11-contract-termination", worth(120_000, plain()))
                                .assumption()
                                .orElseThrow())
                .contains("once VAT is added");
        assertThat(
                        owed("uk11-contract-termination", worth(Optional.empty(), plain()))
                                .assumption()
                                .orElseThrow())
                .contains("not recorded");
    }

    @ParameterizedTest
    @EnumSource(
            value = Regime.class,
            names = {"PCR2015", "NONE"})
    void a_contract_under_the_2015_regulations_owes_the_renewal_ladder_alone(Regime regime) {
        assertThat(codes(under(regime, worth(6_000_000, plain()))))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("renewal-"));
    }

    @Test
    void the_provider_selection_regime_owes_an_award_notice_whose_day_is_not_recorded() {
        assertThat(reason("psr-award-notice", under(Regime.PSR, plain()))).contains("30 days");
        assertThat(codes(under(Regime.PSR, plain()))).noneMatch(it -> it.startsWith("uk"));
    }

    @Test
    void an_unknown_regime_is_asked_as_a_task_of_policy() {
        var question = owed("which-regime", under(Regime.UNKNOWN, plain()));
        assertThat(question.kind()).isEqualTo(Kind.POLICY);
        assertThat(question.due()).isEqualTo(new NotDeterminable(plain().regimeBecause()));
        assertThat(codes(under(Regime.UNKNOWN, plain()))).noneMatch(it -> it.startsWith("uk"));
        assertThat(codes(under(Regime.UNKNOWN, plain().at(Stage.SELECTION))))
                .containsExactly("which-regime");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CO_DESIGN", "SELECTION", "AWARD", "ABANDONED"})
    void before_there_is_a_contract_nothing_is_owed(Stage stage) {
        assertThat(obligations.owed(plain().at(stage), Knowledge.ofImport(IMPORTED))).isEmpty();
    }

    @Test
    void what_fell_due_before_the_import_is_not_recorded_and_the_day_of_import_is_not_before_it() {
        var owed = obligations.owed(plain(), Knowledge.ofImport(day("2028-04-30")));
        assertThat(owed)
                .filteredOn(it -> it.due().lastDay().isPresent())
                .isNotEmpty()
                .allMatch(it -> it.due() instanceof NotRecorded);
        assertThat(obligations.owed(plain(), Knowledge.ofImport(day("2028-04-29"))))
                .filteredOn(it -> it.code().value().equals("uk11-contract-termination"))
                .singleElement()
                .matches(it -> it.due() instanceof LastDay);
    }

    @Test
    void a_contract_that_ended_early_owes_from_that_day_and_has_nothing_left_to_renew() {
        var ended =
                worth(6_000_000, plain())
                        .at(Stage.TERMINATED)
                        .endedEarlyOn(Optional.of(day("2026-12-31")));
        assertThat(due("uk11-contract-termination", ended).lastDay()).contains(day("2027-01-29"));
        assertThat(due("uk9-contract-performance-final", ended).lastDay())
                .contains(day("2026-12-31"));
        assertThat(codes(ended))
                .contains("renewal-18-months")
                .doesNotContain("renewal-12-months", "uk9-contract-performance-year-2");
    }

    @Test
    void each_obligation_has_a_code_of_its_own_and_a_legal_basis() {
        var owed = obligations.owed(worth(6_000_000, plain()), Knowledge.ofImport(IMPORTED));
        assertThat(owed).extracting(Obligation::code).doesNotHaveDuplicates();
        assertThat(owed).extracting(Obligation::legalBasis).noneMatch(String::isBlank);
        assertThat(owed).isSortedAccordingTo(Obligation.SOONEST_FIRST);
    }

    private List<String> codes(WatchedContract contract) {
        return obligations.owed(contract, Knowledge.ofImport(IMPORTED)).stream()
                .map(it -> it.code().value())
                .toList();
    }

    private Obligation owed(String code, WatchedContract contract) {
        return obligations.owed(contract, Knowledge.ofImport(IMPORTED)).stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(contract)));
    }

    private Due due(String code, WatchedContract contract) {
        return owed(code, contract).due();
    }

    private String reason(String code, WatchedContract contract) {
        return ((NotDeterminable) due(code, contract)).because();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
