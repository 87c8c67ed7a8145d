package org.publicaccord.monitoringservice.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.PACKS;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Procured.ANSWERS;
import static org.publicaccord.monitoringservice.Procured.ENTERED;
import static org.publicaccord.monitoringservice.Procured.REPAIRS;
import static org.publicaccord.monitoringservice.Procured.advertised;
import static org.publicaccord.monitoringservice.Procured.entered;
import static org.publicaccord.monitoringservice.Procured.lasting;
import static org.publicaccord.monitoringservice.Procured.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.rules.Kind;

/** When indicators are assessed. */
class KpiScheduleTest {

    private static final Obligations OBLIGATIONS = new Obligations(PACKS);

    @Test
    void periods_follow_each_other_from_the_first_day_of_the_term() {
        assertThat(periods(ANSWERS, entered()))
                .isEqualTo(
                        """
                        2026-06-01 to 2026-11-30
                        2026-12-01 to 2027-05-31
                        2027-06-01 to 2027-11-30
                        2027-12-01 to 2028-05-31
                        2028-06-01 to 2028-11-30
                        2028-12-01 to 2029-05-31\
                        """);
        assertThat(periods(REPAIRS, entered()))
                .isEqualTo(
                        """
                        2026-06-01 to 2027-05-31
                        2027-06-01 to 2028-05-31
                        2028-06-01 to 2029-05-31\
                        """);
    }

    @Test
    void the_last_period_ends_with_the_contract() {
        assertThat(periods(REPAIRS, lasting("2026-06-01", "2027-08-14", entered())))
                .endsWith("2027-06-01 to 2027-08-14");
        var ended = entered().at(Stage.TERMINATED).endedEarlyOn(Optional.of(day("2026-08-14")));
        assertThat(periods(REPAIRS, ended)).isEqualTo("2026-06-01 to 2026-08-14");
        assertThat(periods(REPAIRS, lasting("2026-06-01", "2027-06-01", entered())))
                .endsWith("2027-06-01 to 2027-06-01");
    }

    @Test
    void the_end_of_a_short_month_leaves_no_gap_and_moves_no_later_period() {
        assertThat(periods(ANSWERS, lasting("2026-08-31", "2028-02-28", entered())))
                .isEqualTo(
                        """
                        2026-08-31 to 2027-02-27
                        2027-02-28 to 2027-08-30
                        2027-08-31 to 2028-02-28\
                        """);
    }

    @Test
    void whatever_the_contract_says_a_period_is_not_longer_than_twelve_months() {
        var rare = new Kpi(new KpiId("rare"), "Seldom", "Some", 24);
        assertThat(periods(rare, with(List.of(rare), entered())))
                .contains("2027-05-31")
                .hasLineCount(3);
    }

    @Test
    void what_was_over_before_the_entry_is_not_assessed() {
        assertThat(periods(ANSWERS, lasting("2025-06-01", "2027-05-31", entered())))
                .startsWith("2025-12-01 to 2026-05-31");
        assertThat(periods(ANSWERS, lasting("2025-11-05", "2027-05-31", entered())))
                .as("over on the day of entry itself")
                .startsWith("2025-11-05 to 2026-05-04");
    }

    @Test
    void a_period_is_due_on_its_last_day_and_can_be_assessed_from_two_weeks_before() {
        var first = OBLIGATIONS.assessments(entered(), Optional.empty()).getFirst();
        assertThat(first.due().day()).isEqualTo("2026-11-30");
        assertThat(first.isOpenOn(day("2026-11-15"))).isFalse();
        assertThat(first.isOpenOn(day("2026-11-16"))).isTrue();
    }

    @Test
    void an_assessment_is_owed_under_the_contract_and_named_by_indicator_and_period() {
        assertThat(owed(Assessments.NONE, ENTERED).getFirst())
                .satisfies(it -> {
                    assertThat(it.code().value()).isEqualTo("kpi-answers-2026-11-30");
                    assertThat(it.title())
                            .isEqualTo(
                                    "Assess the key performance indicator “Calls answered”,"
                                            + " 2026-06-01 to 2026-11-30");
                    assertThat(it.kind()).isEqualTo(Kind.CONTRACT);
                    assertThat(it.notice()).isEmpty();
                });
    }

    @Test
    void an_id_that_fits_no_code_has_a_name_made_from_it_and_no_two_have_the_same() {
        var odd = new Kpi(new KpiId("Gas & oil"), "Gas", "none", 12);
        var odder = new Kpi(new KpiId("Gas & oil "), "Oil", "none", 12);
        var long50 = new Kpi(new KpiId("a".repeat(50)), "A", "none", 12);
        var long51 = new Kpi(new KpiId("a".repeat(51)), "B", "none", 12);
        var codes =
                OBLIGATIONS
                        .assessments(
                                with(List.of(odd, odder, long50, long51), entered()),
                                Optional.empty())
                        .stream()
                        .map(it -> it.code().value())
                        .toList();
        assertThat(codes).hasSize(12).doesNotHaveDuplicates();
        assertThat(codes.getFirst()).matches("kpi-[0-9a-f]{16}-2027-05-31");
        assertThat(codes).contains("kpi-" + "a".repeat(50) + "-2027-05-31");
    }

    @Test
    void of_a_long_life_only_the_next_assessment_is_owed() {
        assertThat(codes(Assessments.NONE, ENTERED))
                .containsExactly("kpi-answers-2026-11-30", "kpi-repairs-2027-05-31");
        assertThat(codes(Assessments.NONE, day("2026-11-30")))
                .containsExactly("kpi-answers-2026-11-30", "kpi-repairs-2027-05-31");
    }

    @Test
    void what_is_overdue_stays_owed_beside_the_next() {
        assertThat(codes(Assessments.NONE, day("2027-06-01")))
                .containsExactly(
                        "kpi-answers-2026-11-30",
                        "kpi-answers-2027-05-31",
                        "kpi-repairs-2027-05-31",
                        "kpi-answers-2027-11-30",
                        "kpi-repairs-2028-05-31");
    }

    @Test
    void what_was_assessed_last_stays_beside_the_next_and_what_was_before_it_does_not() {
        var first = assessed("2026-06-01", "2026-11-30");
        assertThat(codes(new Assessments(List.of(first)), day("2026-11-20")))
                .containsExactly(
                        "kpi-answers-2026-11-30",
                        "kpi-answers-2027-05-31",
                        "kpi-repairs-2027-05-31");
        var second = assessed("2026-12-01", "2027-05-31");
        assertThat(codes(new Assessments(List.of(first, second)), day("2027-05-20")))
                .containsExactly(
                        "kpi-answers-2027-05-31",
                        "kpi-repairs-2027-05-31",
                        "kpi-answers-2027-11-30");
    }

    @Test
    void after_the_last_period_nothing_comes_next() {
        var all = OBLIGATIONS.assessments(entered(), Optional.empty());
        var done =
                new Assessments(all.stream().map(it -> assessed(it.kpi(), it.period())).toList());
        assertThat(codes(done, day("2029-05-31")))
                .containsExactly("kpi-answers-2029-05-31", "kpi-repairs-2029-05-31");
    }

    @Test
    void without_an_entry_or_a_first_day_there_is_nothing_to_assess() {
        assertThat(OBLIGATIONS.assessments(advertised(), Optional.empty())).isEmpty();
        assertThat(OBLIGATIONS.assessments(plain(), Optional.of(Contracts.IMPORTED))).isEmpty();
        assertThat(
                        OBLIGATIONS.assessments(
                                Contracts.lasting(Term.NOT_RECORDED, entered()), Optional.empty()))
                .isEmpty();
    }

    private static Assessment assessed(String firstDay, String lastDay) {
        return assessed(ANSWERS, new Period(day(firstDay), day(lastDay)));
    }

    private static Assessment assessed(Kpi kpi, Period period) {
        return new Assessment(
                kpi.id(),
                period,
                new Finding(Rating.GOOD, new Measure("96 per cent"), Optional.empty()),
                COUNCIL,
                period.lastDay(),
                Optional.empty());
    }

    private static String periods(Kpi kpi, WatchedContract contract) {
        return OBLIGATIONS.assessments(contract, Optional.empty()).stream()
                .filter(it -> it.kpi().equals(kpi))
                .map(it -> it.period().toString())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> codes(Assessments done, LocalDate today) {
        return owed(done, today).stream().map(it -> it.code().value()).toList();
    }

    private static List<Obligation> owed(Assessments done, LocalDate today) {
        return OBLIGATIONS.owed(entered(), new Knowledge(Optional.empty(), done, today)).stream()
                .filter(it -> it.code().value().startsWith("kpi-"))
                .toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
