package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.publicaccord.rules.AuthorityKind.CENTRAL;
import static org.publicaccord.rules.AuthorityKind.SUB_CENTRAL;
import static org.publicaccord.rules.AuthorityKind.UTILITY;
import static org.publicaccord.rules.Purchase.Category.GOODS;
import static org.publicaccord.rules.Purchase.Category.SERVICES;
import static org.publicaccord.rules.Purchase.Category.WORKS;
import static org.publicaccord.rules.Samples.RULES;
import static org.publicaccord.rules.Samples.pounds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.Purchase.Category;
import org.publicaccord.rules.calendar.Calendars;

class ProcurementActRulesTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 3, 31);

    @ParameterizedTest(
            name = "{0} {1}, light touch {2}, concession {3}: {4} in 2025, {5} from 2026")
    @CsvSource({
        "CENTRAL, GOODS, false, false, 139688, 135018",
        "CENTRAL, SERVICES, false, false, 139688, 135018",
        "SUB_CENTRAL, GOODS, false, false, 214904, 207720",
        "UTILITY, SERVICES, false, false, 429809, 415440",
        "CENTRAL, WORKS, false, false, 5372609, 5193000",
        "UTILITY, WORKS, false, false, 5372609, 5193000",
        "SUB_CENTRAL, SERVICES, false, true, 5372609, 5193000",
        "CENTRAL, SERVICES, true, false, 663540, 663540",
        "UTILITY, SERVICES, true, false, 884720, 884720",
        "UTILITY, SERVICES, true, true, 5372609, 5372609"
    })
    void knows_the_thresholds_of_both_years(
            AuthorityKind authority,
            Category category,
            boolean lightTouch,
            boolean concession,
            long in2025,
            long from2026) {
        var purchase =
                new Purchase(authority, category, lightTouch, concession, false, false, pounds(1));
        var earlier =
                new ProcurementActRules(
                        Samples.PACKS.named("UK-PA23-2025").orElseThrow(), Calendars::of);
        assertThat(earlier.threshold(purchase)).isEqualByComparingTo(pounds(in2025));
        assertThat(RULES.threshold(purchase)).isEqualByComparingTo(pounds(from2026));
        assertThat(RULES.isBelowThreshold(purchase.worth(pounds(from2026 - 1)))).isTrue();
        assertThat(RULES.isBelowThreshold(purchase.worth(pounds(from2026)))).isFalse();
    }

    @Test
    void below_the_threshold_the_platform_comes_first_from_12000_central_and_30000_elsewhere() {
        assertThat(advertised(CENTRAL, 11_999)).isFalse();
        assertThat(advertised(CENTRAL, 12_000)).isTrue();
        assertThat(advertised(SUB_CENTRAL, 29_999)).isFalse();
        assertThat(advertised(SUB_CENTRAL, 30_000)).isTrue();
    }

    @Test
    void below_the_threshold_utilities_and_concessions_are_not_regulated() {
        assertThat(advertised(UTILITY, 400_000)).isFalse();
        assertThat(advertised(UTILITY, 415_440)).isTrue();
        assertThat(RULES.mustAdvertiseOnPlatformFirst(Samples.CONCESSION.worth(pounds(50_000))))
                .isFalse();
        assertThat(RULES.mustAdvertiseOnPlatformFirst(Samples.CONCESSION)).isTrue();
    }

    @Test
    void a_call_off_is_not_advertised_and_a_light_touch_contract_is() {
        assertThat(RULES.mustAdvertiseOnPlatformFirst(Samples.CALL_OFF)).isFalse();
        assertThat(RULES.mustAdvertiseOnPlatformFirst(Samples.LIGHT_TOUCH)).isTrue();
    }

    @ParameterizedTest(name = "electronic {0}, complete {1}, planned {2}, urgent {3}: {4} days")
    @CsvSource({
        "true, true, false, false, 25",
        "true, false, false, false, 30",
        "false, true, false, false, 30",
        "false, false, false, false, 35",
        "true, true, true, false, 10",
        "false, false, true, false, 10",
        "true, true, false, true, 10",
        "true, true, true, true, 10"
    })
    void tenders_have_their_least_days(
            boolean electronic, boolean complete, boolean planned, boolean urgent, int days) {
        var terms = new TenderTerms(electronic, complete, planned, urgent);
        assertThat(RULES.minimumTenderDays(Samples.SERVICES, terms)).hasValue(days);
    }

    @Test
    void the_act_sets_no_days_for_light_touch_a_call_off_or_below_the_threshold() {
        var terms = new TenderTerms(true, true, false, false);
        assertThat(RULES.minimumTenderDays(Samples.LIGHT_TOUCH, terms)).isEmpty();
        assertThat(RULES.minimumTenderDays(Samples.CALL_OFF, terms)).isEmpty();
        assertThat(RULES.minimumTenderDays(Samples.SERVICES.worth(pounds(100_000)), terms))
                .isEmpty();
    }

    @Test
    void above_five_million_pounds_three_indicators_are_required() {
        var duty = RULES.kpis(Samples.SERVICES.worth(pounds(5_000_001)));
        assertThat(duty)
                .isEqualTo(
                        new KpiDuty.Required(
                                3, pounds(5_000_000), RULES.basis("key-performance-indicators")));
        assertThat(duty.basis().legalBasis()).isEqualTo("Procurement Act 2023, s.52");
        assertThat(RULES.kpis(Samples.CALL_OFF.worth(pounds(6_000_000))))
                .isInstanceOf(KpiDuty.Required.class);
    }

    @Test
    void no_indicators_are_required_up_to_five_million_pounds() {
        assertExempt(Samples.SERVICES.worth(pounds(5_000_000)), "does not exceed £5,000,000");
    }

    @Test
    void light_touch_frameworks_and_concessions_are_exempt_from_indicators_at_any_value() {
        assertExempt(Samples.LIGHT_TOUCH.worth(pounds(50_000_000)), "light touch");
        assertExempt(Samples.FRAMEWORK.worth(pounds(50_000_000)), "framework");
        assertExempt(Samples.CONCESSION.worth(pounds(50_000_000)), "concession");
    }

    @Test
    void works_above_five_million_and_below_their_threshold_are_exempt_from_indicators() {
        assertExempt(Samples.WORKS.worth(pounds(5_100_000)), "below the threshold");
    }

    @Test
    void contract_details_are_due_in_30_days_and_120_for_light_touch() {
        assertThat(RULES.contractDetailsDue(ENTERED, false)).isEqualTo("2026-04-29");
        assertThat(RULES.contractDetailsDue(ENTERED, true)).isEqualTo("2026-07-28");
    }

    @Test
    void above_five_million_a_copy_is_due_in_90_days_and_180_for_light_touch() {
        var large = pounds(5_000_001);
        assertThat(RULES.contractCopyDue(ENTERED, Samples.SERVICES.worth(large)))
                .hasValue(LocalDate.of(2026, 6, 28));
        assertThat(RULES.contractCopyDue(ENTERED, Samples.LIGHT_TOUCH.worth(large)))
                .hasValue(LocalDate.of(2026, 9, 26));
        assertThat(RULES.contractCopyDue(ENTERED, Samples.SERVICES.worth(pounds(5_000_000))))
                .isEmpty();
        assertThat(RULES.contractCopyDue(ENTERED, Samples.WORKS.worth(pounds(5_100_000))))
                .isEmpty();
    }

    @Test
    void the_termination_notice_is_due_on_29_april_for_an_end_on_31_march() {
        assertThat(RULES.terminationNoticeDue(LocalDate.of(2026, 3, 31))).isEqualTo("2026-04-29");
    }

    @Test
    void the_half_year_to_31_march_is_reported_by_29_april() {
        assertThat(RULES.paymentsComplianceDue(LocalDate.of(2026, 3, 31))).isEqualTo("2026-04-29");
        assertThat(RULES.paymentsComplianceDue(LocalDate.of(2026, 9, 30))).isEqualTo("2026-10-29");
    }

    @Test
    void says_by_what_right_a_rule_holds() {
        assertThat(RULES.basis(RuleCodes.STANDSTILL))
                .isEqualTo(new Basis("standstill", "Procurement Act 2023, s.51", Kind.STATUTE));
        assertThat(RULES.pack().id()).isEqualTo("UK-PA23-2026");
        assertThatIllegalStateException()
                .isThrownBy(() -> RULES.basis("no-such-rule"))
                .withMessage("rule pack UK-PA23-2026 has no rule no-such-rule");
    }

    @Test
    void a_contract_of_2015_gets_none_of_this() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcurementActRules(Samples.REGULATIONS, Calendars::of))
                .withMessage("PCR-2015 is no pack of the Act of 2023");
    }

    @Test
    void a_purchase_that_cannot_be_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Purchase(CENTRAL, GOODS, true, false, false, false, pounds(1)))
                .withMessageContaining("only services are light touch");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Purchase(CENTRAL, WORKS, false, false, true, true, pounds(1)))
                .withMessageContaining("call-off");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(CENTRAL, SERVICES, -1))
                .withMessageContaining("not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(CENTRAL, SERVICES, 1_000_000_000_000_000L));
        assertThat(Samples.of(CENTRAL, SERVICES, 0).poundsInclVat()).isZero();
        assertThat(Samples.of(CENTRAL, SERVICES, 999_999_999_999_999L)).isNotNull();
    }

    private static boolean advertised(AuthorityKind authority, long pounds) {
        return RULES.mustAdvertiseOnPlatformFirst(Samples.of(authority, SERVICES, pounds));
    }

    private static void assertExempt(Purchase purchase, String because) {
        assertThat(RULES.kpis(purchase))
                .isInstanceOfSatisfying(
                        KpiDuty.Exempt.class,
                        it -> {
                            assertThat(it.because()).contains(because);
                            assertThat(it.basis().rule()).isEqualTo("key-performance-indicators");
                        });
    }
}
