package org.publicaccord.rules.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.subsidies.Assistance.Kind.DE_MINIMIS;
import static org.publicaccord.rules.subsidies.Assistance.Kind.MINIMAL;
import static org.publicaccord.rules.subsidies.Assistance.Kind.OTHER;
import static org.publicaccord.rules.subsidies.Assistance.Kind.PUBLIC_ECONOMIC_INTEREST;
import static org.publicaccord.rules.subsidies.SubsidySamples.RULES;
import static org.publicaccord.rules.subsidies.SubsidySamples.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.rules.Refused;

/** The limit on small assistance: ss.36 and 38 of the Subsidy Control Act 2022. */
class SmallAssistanceTest {

    private static final LocalDate LAST_DAY_OF_2022 = LocalDate.of(2023, 3, 31);
    private static final List<Assistance> OF_2021 =
            List.of(new Assistance(DE_MINIMIS, LocalDate.of(2021, 3, 31), pounds(250_000)));

    @Test
    void after_250000_on_31_march_2021_another_60000_on_31_march_2023_is_allowed() {
        var answer = RULES.minimalAssistance(OF_2021, LAST_DAY_OF_2022, pounds(60_000));
        assertThat(answer.isAllowed()).isTrue();
        assertThat(answer.countedFrom()).isEqualTo("2020-04-01");
        assertThat(answer.alreadyPounds()).isEqualTo("250000");
        assertThat(answer.withPounds()).isEqualTo("310000");
        assertThat(answer.leftPounds()).isEqualTo("65000");
        assertThat(answer.because())
                .isEqualTo(
                        "Since 1 April 2020 the enterprise and those it is one with received £250,000; with this it is £310,000, within the limit of £315,000.");
    }

    @Test
    void after_250000_on_31_march_2021_another_70000_on_31_march_2023_is_refused() {
        var answer = RULES.minimalAssistance(OF_2021, LAST_DAY_OF_2022, pounds(70_000));
        var refusal = Refused.by("minimal-assistance", answer.refusal());
        assertThat(answer.isAllowed()).isFalse();
        assertThat(refusal.because()).contains("with this it is £320,000, more than £315,000");
        assertThat(refusal.legalBasis()).startsWith("Subsidy Control Act 2022, ss.36");
        assertThat(answer.basis().rule()).isEqualTo("minimal-assistance");
    }

    @Test
    void what_was_given_on_31_march_2021_no_longer_counts_on_1_april_2023() {
        var answer = RULES.minimalAssistance(OF_2021, LocalDate.of(2023, 4, 1), pounds(315_000));
        assertThat(answer.isAllowed()).isTrue();
        assertThat(answer.countedFrom()).isEqualTo("2021-04-01");
        assertThat(answer.alreadyPounds()).isZero();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"315000, 2026-11-22, true", "315000.01, 2026-11-22, false", "0, 2026-11-22, true"})
    void exactly_315000_is_allowed_and_a_penny_more_is_not(
            BigDecimal pounds, LocalDate on, boolean allowed) {
        assertThat(RULES.minimalAssistance(List.of(), on, pounds).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void assistance_for_services_of_public_economic_interest_has_a_limit_of_725000() {
        var on = LocalDate.of(2026, 11, 22);
        assertThat(RULES.publicEconomicInterestAssistance(List.of(), on, pounds(725_000)).refusal())
                .isEmpty();
        var refused =
                RULES.publicEconomicInterestAssistance(
                        List.of(given(MINIMAL, "2026-11-21", 1)), on, pounds(725_000));
        Refused.by("public-economic-interest-assistance", refused.refusal());
        assertThat(refused.mostPounds()).isEqualTo("725000");
    }

    @ParameterizedTest
    @EnumSource(
            value = Assistance.Kind.class,
            names = {"MINIMAL", "PUBLIC_ECONOMIC_INTEREST", "DE_MINIMIS"})
    void minimal_assistance_counts_with_that_for_public_services_and_the_old_small_aid(
            Assistance.Kind kind) {
        var received = List.of(given(kind, "2025-05-01", 315_000));
        assertThat(
                        RULES.minimalAssistance(received, LocalDate.of(2026, 11, 22), pounds(1))
                                .isAllowed())
                .isFalse();
    }

    @Test
    void other_subsidies_do_not_count_towards_the_small_limit() {
        var received = List.of(given(OTHER, "2025-05-01", 9_000_000));
        assertThat(
                        RULES.minimalAssistance(
                                        received, LocalDate.of(2026, 11, 22), pounds(315_000))
                                .isAllowed())
                .isTrue();
    }

    @Test
    void the_first_day_of_the_period_and_the_day_itself_count_and_a_later_day_does_not() {
        var received =
                List.of(
                        given(MINIMAL, "2024-03-31", 1),
                        given(MINIMAL, "2024-04-01", 20),
                        given(PUBLIC_ECONOMIC_INTEREST, "2026-11-22", 300),
                        given(MINIMAL, "2026-11-23", 4_000));
        var answer = RULES.minimalAssistance(received, LocalDate.of(2026, 11, 22), pounds(0));
        assertThat(answer.alreadyPounds()).isEqualTo("320");
        assertThat(answer.leftPounds()).isEqualTo("314680");
    }

    @Test
    void nothing_is_left_where_more_than_the_limit_was_given() {
        var received = List.of(given(MINIMAL, "2026-05-01", 400_000));
        var answer = RULES.minimalAssistance(received, LocalDate.of(2026, 11, 22), pounds(1));
        assertThat(answer.leftPounds()).isZero();
    }

    @Test
    void amounts_are_not_negative_and_a_ledger_has_at_most_10000_entries() {
        var on = LocalDate.of(2026, 11, 22);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.minimalAssistance(List.of(), on, pounds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> given(MINIMAL, "2026-05-01", -1));
        var entry = given(MINIMAL, "2026-05-01", 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RULES.minimalAssistance(Collections.nCopies(10_001, entry), on, pounds(1)));
        assertThat(
                        RULES.minimalAssistance(Collections.nCopies(10_000, entry), on, pounds(1))
                                .isAllowed())
                .isTrue();
    }

    /** However assistance is given, what was allowed never passes the limit in any period. */
    @RepeatedTest(50)
    void what_is_allowed_step_by_step_never_passes_the_limit(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Assistance> given = new ArrayList<>();
        LocalDate day = LocalDate.of(2023, 1, 4);
        for (int i = 0; i < 100; i++) {
            day = day.plusDays(random.nextInt(60));
            BigDecimal pounds = pounds(random.nextInt(120_000));
            var answer = RULES.minimalAssistance(given, day, pounds);
            if (answer.isAllowed()) {
                given.add(new Assistance(MINIMAL, day, pounds));
            }
            assertThat(RULES.minimalAssistance(given, day, pounds(0)).alreadyPounds())
                    .isLessThanOrEqualTo(pounds(315_000));
        }
        assertThat(given).hasSizeGreaterThan(5).hasSizeLessThan(100);
    }

    private static Assistance given(Assistance.Kind kind, String day, long pounds) {
        return new Assistance(kind, LocalDate.parse(day), pounds(pounds));
    }
}
