package org.publicaccord.rules.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.subsidies.SubsidySamples.RULES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

class SubsidyRulesTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "STANDALONE, 1, true",
        "SCHEME, 0, true",
        "MINIMAL, 100000, false",
        "MINIMAL, 100000.01, true",
        "PUBLIC_ECONOMIC_INTEREST, 100000, false",
        "PUBLIC_ECONOMIC_INTEREST, 100000.01, true",
        "UNDER_SCHEME, 100000, false",
        "UNDER_SCHEME, 100000.01, true",
        "NOT_SUBSIDY, 9000000, false"
    })
    void all_that_stands_alone_is_published_and_small_assistance_above_exactly_100000(
            SubsidyForm form, BigDecimal pounds, boolean published) {
        var confirmedOn = LocalDate.of(2026, 11, 22);
        assertThat(RULES.needsDatabaseEntry(form, pounds)).isEqualTo(published);
        assertThat(RULES.databaseEntryDue(form, pounds, confirmedOn).isPresent())
                .isEqualTo(published);
    }

    @ParameterizedTest(name = "confirmed on {0}: due on {1}")
    @CsvSource({"2026-11-22, 2027-02-22", "2026-11-30, 2027-02-28", "2026-03-31, 2026-06-30"})
    void the_entry_is_due_three_months_after_the_day_of_confirmation(
            LocalDate confirmedOn, LocalDate due) {
        assertThat(RULES.databaseEntryDue(SubsidyForm.STANDALONE, BigDecimal.ONE, confirmedOn))
                .hasValue(due);
    }

    @Test
    void the_entry_of_a_tax_measure_is_due_in_a_year_beginning_with_the_declaration() {
        assertThat(RULES.taxMeasureEntryDue(LocalDate.of(2026, 11, 22))).isEqualTo("2027-11-21");
    }

    @Test
    void there_are_seven_principles_each_with_its_paragraph() {
        assertThat(RULES.principles())
                .extracting(it -> it.basis().legalBasis())
                .containsExactly(
                        "Subsidy Control Act 2022, Schedule 1, para A",
                        "Subsidy Control Act 2022, Schedule 1, para B",
                        "Subsidy Control Act 2022, Schedule 1, para C",
                        "Subsidy Control Act 2022, Schedule 1, para D",
                        "Subsidy Control Act 2022, Schedule 1, para E",
                        "Subsidy Control Act 2022, Schedule 1, para F",
                        "Subsidy Control Act 2022, Schedule 1, para G");
        assertThat(RULES.principles().getFirst().words()).startsWith("Common interest");
    }

    @Test
    void a_principle_of_which_nothing_is_said_stands_in_the_way() {
        var all = RULES.principles().stream().map(Requirement::code).toList();
        assertThat(RULES.principlesMissing(all)).isEmpty();
        var refusal = Refused.by("subsidy-principles", RULES.principlesMissing(all.subList(1, 6)));
        assertThat(refusal.because())
                .contains("Common interest")
                .contains("; Balance")
                .doesNotContain("Proportionate");
    }

    @Test
    void there_are_ten_minimum_requirements_for_grants_and_they_are_policy() {
        assertThat(RULES.grantRequirements())
                .hasSize(10)
                .extracting(it -> it.basis().kind())
                .containsOnly(Kind.POLICY);
        assertThat(RULES.grantRequirements())
                .extracting(Requirement::words)
                .startsWith("Senior Officer Responsible")
                .contains("Complex Grants Advice Panel")
                .endsWith("Training");
    }

    @Test
    void a_requirement_with_neither_compliance_nor_explanation_stands_in_the_way() {
        var all = RULES.grantRequirements().stream().map(Requirement::code).toList();
        assertThat(RULES.grantRequirementsMissing(all)).isEmpty();
        var refusal = Refused.by("govs-015", RULES.grantRequirementsMissing(all.subList(0, 9)));
        assertThat(refusal.because())
                .isEqualTo("The grant neither complies with nor explains: Training.");
        assertThat(refusal.legalBasis()).contains("GovS 015");
    }

    @Test
    void only_a_pack_of_subsidy_control_will_do() {
        var other = RulePacks.of(BuiltInPacks.all()).named("PCR-2015").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubsidyRules(other))
                .withMessage("rule pack PCR-2015 is none of SUBSIDY");
        assertThat(RULES.pack().id()).isEqualTo("SUBSIDY-2025-08");
        assertThat(RULES.grantRequirementsMissing(List.of())).isPresent();
    }
}
