package org.publicaccord.rules.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.subsidies.SubsidyForm.SCHEME;
import static org.publicaccord.rules.subsidies.SubsidyForm.STANDALONE;
import static org.publicaccord.rules.subsidies.SubsidySamples.RULES;
import static org.publicaccord.rules.subsidies.SubsidySamples.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.subsidies.Referral.Duty;

/** Referral to the Competition and Markets Authority: ss.52-56 and SI 2022/1246. */
class ReferringTest {

    private static final WorkingDays ENGLAND = Calendars.of(Nation.ENGLAND_AND_WALES);
    private static final LocalDate GIVEN = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} pounds, sensitive {1}: {2}")
    @CsvSource({
        "5000000, false, NONE",
        "5000000.01, false, VOLUNTARY",
        "24999999.99, false, VOLUNTARY",
        "25000000, false, MANDATORY",
        "4999999.99, true, NONE",
        "5000000, true, MANDATORY"
    })
    void mandatory_from_exactly_25_million_or_5_in_a_sensitive_sector_voluntary_above_5(
            BigDecimal pounds, boolean sensitive, Duty duty) {
        var referral =
                RULES.referral(
                        new ReferralQuestion(STANDALONE, pounds, sensitive, GIVEN, List.of()));
        assertThat(referral.duty()).isEqualTo(duty);
    }

    @Test
    void says_why_and_by_what_right() {
        var mandatory = referral(25_000_000, false);
        assertThat(mandatory.because())
                .isEqualTo(
                        "It comes to £25,000,000, and from £25,000,000 on a referral is mandatory.");
        assertThat(mandatory.basis().rule()).isEqualTo("subsidy-mandatory-referral");
        assertThat(referral(6_000_000, true).because()).endsWith(" in a sensitive sector.");
        var voluntary = referral(6_000_000, false);
        assertThat(voluntary.because())
                .isEqualTo(
                        "It comes to £6,000,000, more than £5,000,000, above which a referral is voluntary.");
        assertThat(voluntary.basis().rule()).isEqualTo("subsidy-voluntary-referral");
        assertThat(referral(1, false).because()).contains("not more than £5,000,000");
    }

    @Test
    void related_subsidies_count_together_with_an_award_of_exactly_a_million() {
        var related = List.of(given("2024-04-01", 24_000_000));
        var together = referral(1_000_000, related);
        assertThat(together.duty()).isEqualTo(Duty.MANDATORY);
        assertThat(together.because()).contains("£25,000,000 with related subsidies");
        assertThat(referral(999_999, List.of(given("2024-04-01", 24_000_001))).duty())
                .as("a smaller award is looked at alone")
                .isEqualTo(Duty.NONE);
    }

    @Test
    void what_was_given_before_the_two_financial_years_does_not_count() {
        assertThat(referral(1_000_000, List.of(given("2024-03-31", 24_000_000))).duty())
                .isEqualTo(Duty.NONE);
        assertThat(referral(2_000_000, List.of(given("2026-11-22", 3_000_001))).duty())
                .isEqualTo(Duty.VOLUNTARY);
    }

    @Test
    void a_scheme_is_referred_by_the_most_that_one_award_may_come_to() {
        assertThat(
                        RULES.referral(
                                        new ReferralQuestion(
                                                SCHEME,
                                                pounds(25_000_000),
                                                false,
                                                GIVEN,
                                                List.of()))
                                .duty())
                .isEqualTo(Duty.MANDATORY);
    }

    @ParameterizedTest
    @EnumSource(
            value = SubsidyForm.class,
            names = {"NOT_SUBSIDY", "MINIMAL", "PUBLIC_ECONOMIC_INTEREST", "UNDER_SCHEME"})
    void small_assistance_and_awards_under_a_scheme_are_not_referred(SubsidyForm form) {
        var referral =
                RULES.referral(
                        new ReferralQuestion(form, pounds(30_000_000), true, GIVEN, List.of()));
        assertThat(referral.duty()).isEqualTo(Duty.NONE);
        assertThat(referral.because()).matches("It is [a-z ]+, which is not referred\\.");
    }

    @Test
    void the_report_has_30_working_days_beginning_with_the_notice() {
        // Monday 2 November 2026; no bank holiday until Christmas.
        assertThat(RULES.reportLastDay(LocalDate.of(2026, 11, 2), ENGLAND)).isEqualTo("2026-12-11");
    }

    @Test
    void cooling_off_lasts_five_working_days_beginning_with_the_day_after_the_report() {
        // Friday 11 December 2026.
        assertThat(RULES.coolingOffLastDay(LocalDate.of(2026, 12, 11), ENGLAND))
                .isEqualTo("2026-12-18");
    }

    @Test
    void nothing_is_given_before_the_referral_is_complete() {
        var refusal =
                Refused.by(
                        "subsidy-mandatory-referral",
                        RULES.beforeReferralIsOver(new Referred.NotYet(), GIVEN, ENGLAND));
        assertThat(refusal.remedy()).startsWith("Refer it");
    }

    @Test
    void without_a_report_it_may_be_given_on_the_day_after_the_reporting_period() {
        var accepted = new Referred.Accepted(LocalDate.of(2026, 11, 2));
        var refusal =
                Refused.by(
                        "subsidy-report",
                        RULES.beforeReferralIsOver(accepted, LocalDate.of(2026, 12, 11), ENGLAND));
        assertThat(refusal.because()).endsWith("until 11 December 2026.");
        assertThat(RULES.beforeReferralIsOver(accepted, LocalDate.of(2026, 12, 12), ENGLAND))
                .isEmpty();
    }

    @Test
    void after_the_report_it_may_be_given_on_the_day_after_the_cooling_off() {
        var reported = new Referred.Reported(LocalDate.of(2026, 12, 11));
        var refusal =
                Refused.by(
                        "subsidy-cooling-off",
                        RULES.beforeReferralIsOver(reported, LocalDate.of(2026, 12, 18), ENGLAND));
        assertThat(refusal.because()).endsWith("lasts until 18 December 2026.");
        assertThat(RULES.beforeReferralIsOver(reported, LocalDate.of(2026, 12, 19), ENGLAND))
                .isEmpty();
    }

    @Test
    void a_question_has_no_negative_amount_and_at_most_10000_related_subsidies() {
        assertThatIllegalArgumentException().isThrownBy(() -> referral(-1, List.of()));
        var one = given("2026-05-01", 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> referral(1, Collections.nCopies(10_001, one)));
        assertThat(referral(0, Collections.nCopies(10_000, one)).duty()).isEqualTo(Duty.NONE);
    }

    private static Referral referral(long pounds, boolean sensitive) {
        return RULES.referral(
                new ReferralQuestion(STANDALONE, pounds(pounds), sensitive, GIVEN, List.of()));
    }

    private static Referral referral(long pounds, List<Assistance> related) {
        return RULES.referral(
                new ReferralQuestion(STANDALONE, pounds(pounds), false, GIVEN, related));
    }

    private static Assistance given(String day, long pounds) {
        return new Assistance(Assistance.Kind.OTHER, LocalDate.parse(day), pounds(pounds));
    }
}
