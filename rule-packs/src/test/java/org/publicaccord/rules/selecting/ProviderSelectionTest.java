package org.publicaccord.rules.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Period.WorkingDaysBeginningWith;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** SI 2023/1348. */
class ProviderSelectionTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final ProviderSelection RULES =
            new ProviderSelection(PACKS.named("NHS-PSR-2023").orElseThrow());
    private static final WorkingDays ENGLAND = Calendars.of(Nation.ENGLAND_AND_WALES);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "different {0}, by the authority {1}, {2} to {3}: {4}")
    @CsvSource({
        "false, true, 1000000, 1499999, false",
        "false, true, 1000000, 1500000, true",
        "false, true, 4000000, 4996000, false",
        "false, true, 4000000, 5000000, true",
        "false, true, 1000000, 1250000, false",
        "false, true, 1000000, 500000, false",
        "false, false, 1000000, 9000000, false",
        "true, false, 1000000, 1000000, true",
        "false, true, 0, 499999, false",
        "false, true, 0, 500000, true"
    })
    void considerable_from_exactly_500000_and_exactly_25_in_a_hundred_together(
            boolean different,
            boolean byAuthority,
            BigDecimal existing,
            BigDecimal proposed,
            boolean met) {
        var change =
                RULES.considerableChange(
                        new LifetimeChange(different, byAuthority, existing, proposed));
        assertThat(change.isMet()).isEqualTo(met);
        assertThat(change.basis().rule()).isEqualTo("psr-considerable-change");
    }

    @Test
    void a_change_of_499999_is_not_considerable_and_one_of_24_9_in_a_hundred_neither() {
        assertThat(because("2000000", "2499999"))
                .isEqualTo(
                        "The lifetime value changes by £499,999, 25% of £2,000,000; the threshold is £500,000 and 25% more.");
        assertThat(because("4000000", "4996000")).contains("£996,000, 24.9% of £4,000,000");
    }

    @Test
    void values_are_not_negative() {
        var zero = BigDecimal.ZERO;
        var less = BigDecimal.valueOf(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifetimeChange(false, true, less, zero));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifetimeChange(false, true, zero, less));
    }

    @Test
    void published_on_a_monday_the_standstill_ends_on_thursday_and_that_of_the_act_on_wednesday() {
        assertThat(RULES.standstillLastDay(MONDAY, ENGLAND)).isEqualTo("2026-06-11");
        assertThat(new WorkingDaysBeginningWith(8).lastDay(MONDAY, ENGLAND))
                .isEqualTo("2026-06-10");
    }

    @Test
    void after_a_further_decision_five_working_days_pass() {
        assertThat(RULES.furtherDecisionLastDay(MONDAY, ENGLAND)).isEqualTo("2026-06-08");
    }

    @Test
    void the_award_notice_is_due_in_30_days_beginning_with_the_award() {
        assertThat(RULES.awardNoticeDue(LocalDate.of(2026, 3, 31))).isEqualTo("2026-04-29");
    }

    @Test
    void a_most_suitable_provider_is_chosen_after_14_days_of_notice() {
        assertThat(RULES.mostSuitableChoiceFrom(MONDAY)).isEqualTo("2026-06-15");
    }

    @ParameterizedTest
    @EnumSource(value = HealthAuthority.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void relevant_authorities_select_providers_of_health_care_services(HealthAuthority authority) {
        assertThat(RULES.outOfScope(authority, "85111000-0")).isEmpty();
    }

    @Test
    void others_and_other_services_are_out_of_scope() {
        var other = RULES.outOfScope(HealthAuthority.OTHER, "85143000");
        assertThat(other).hasSize(1);
        Refused.by("psr-relevant-authority", other.stream().findFirst());
        var social = RULES.outOfScope(HealthAuthority.LOCAL_AUTHORITY, "85310000-5");
        assertThat(social).hasSize(1);
        assertThat(Refused.by("psr-health-care-services", social.stream().findFirst()).because())
                .contains("85310000-5");
        assertThat(RULES.outOfScope(HealthAuthority.OTHER, "72000000"))
                .extracting(Refusal::rule)
                .containsExactly("psr-relevant-authority", "psr-health-care-services");
    }

    @Test
    void what_is_bought_can_be_asked_without_the_authority() {
        assertThat(RULES.notHealthCare("85111000-0")).isEmpty();
        assertThat(RULES.notHealthCare("85111000")).isEmpty();
        assertThat(RULES.notHealthCare("85323000")).isEmpty();
        Refused.by("psr-health-care-services", RULES.notHealthCare("85310000-5"));
        Refused.by("psr-health-care-services", RULES.notHealthCare("8511"));
    }

    @Test
    void community_health_services_count_in_part_and_hospital_services_whole() {
        assertThat(RULES.countsInPart("85323000-9")).isTrue();
        assertThat(RULES.countsInPart("85111000-0")).isFalse();
        assertThat(RULES.outOfScope(HealthAuthority.NHS_TRUST, "85323000-9")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8511100", "85111000-", "851110000", "A5111000", "''"})
    void what_is_no_cpv_code_is_a_mistake(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.outOfScope(HealthAuthority.NHS_TRUST, code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DIRECT_AWARD_A, AWARD",
        "DIRECT_AWARD_B, AWARD",
        "DIRECT_AWARD_C, INTENTION AWARD",
        "MOST_SUITABLE_PROVIDER, INTENTION_TO_FOLLOW INTENTION AWARD",
        "COMPETITIVE, TENDER INTENTION AWARD"
    })
    void each_process_has_its_notices(SelectionProcess process, String notices) {
        assertThat(RULES.notices(process))
                .extracting(Enum::name)
                .containsExactly(notices.split(" "));
        assertThat(RULES.basis(process).legalBasis()).contains("SI 2023/1348");
    }

    @Test
    void all_five_key_criteria_are_weighed_and_come_to_100() {
        assertThat(RULES.weights(weights(40, 20, 15, 15, 10))).isEmpty();
        assertThat(RULES.weights(weights(100, 0, 0, 0, 0))).as("a weight of zero").isEmpty();
        var refusal = Refused.by("psr-key-criteria", RULES.weights(weights(40, 20, 15, 15, 9)));
        assertThat(refusal.because()).isEqualTo("The weights come to 99%.");
        Refused.by("psr-key-criteria", RULES.weights(weights(40, 20, 15, 15, 11)));
        var negative = Refused.by("psr-key-criteria", RULES.weights(weights(110, -10, 0, 0, 0)));
        assertThat(negative.because()).isEqualTo("The weights come to 100%, one of them negative.");
    }

    @Test
    void a_criterion_without_a_weight_is_named() {
        var weights = weights(40, 20, 15, 15, 10);
        weights.remove(Criterion.SOCIAL_VALUE);
        weights.remove(Criterion.VALUE);
        assertThat(Refused.by("psr-key-criteria", RULES.weights(weights)).because())
                .isEqualTo("No weight is given to value; social value.");
    }

    @Test
    void the_weighted_score_is_exact() {
        var points = weights(70, 80, 55, 90, 100);
        assertThat(ProviderSelection.score(weights(40, 20, 15, 15, 10), points))
                .isEqualByComparingTo("75.75");
        points.remove(Criterion.VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProviderSelection.score(weights(40, 20, 15, 15, 10), points));
    }

    @Test
    void only_a_pack_of_the_regime_will_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProviderSelection(PACKS.named("PCR-2015").orElseThrow()));
        assertThat(RULES.pack().id()).isEqualTo("NHS-PSR-2023");
    }

    private static String because(String existing, String proposed) {
        return RULES.considerableChange(
                        new LifetimeChange(
                                false, true, new BigDecimal(existing), new BigDecimal(proposed)))
                .because();
    }

    private static Map<Criterion, BigDecimal> weights(int... percents) {
        Map<Criterion, BigDecimal> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : List.of(Criterion.values())) {
            weights.put(criterion, BigDecimal.valueOf(percents[criterion.ordinal()]));
        }
        return weights;
    }
}
