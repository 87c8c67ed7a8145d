package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.rules.Period.DaysBeginningWith;
import org.publicaccord.rules.Period.MonthsAfter;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.Period.WorkingDaysAfter;
import org.publicaccord.rules.Period.WorkingDaysBeginningWith;
import org.publicaccord.rules.calendar.Calendars;

class PeriodTest {

    private static final WorkingDays ENGLAND = Calendars.of(Nation.ENGLAND_AND_WALES);

    @Test
    void thirty_days_beginning_with_31_march_end_on_29_april() {
        assertThat(new DaysBeginningWith(30).lastDay(LocalDate.of(2026, 3, 31)))
                .isEqualTo(LocalDate.of(2026, 4, 29));
    }

    @Test
    void thirty_days_beginning_with_30_june_end_on_29_july() {
        assertThat(new DaysBeginningWith(30).lastDay(LocalDate.of(2026, 6, 30), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 7, 29));
    }

    @Test
    void one_day_beginning_with_a_day_is_that_day() {
        assertThat(new DaysBeginningWith(1).lastDay(LocalDate.of(2026, 3, 31)))
                .isEqualTo(LocalDate.of(2026, 3, 31));
    }

    /** PA23 s.51: published on a Monday, it ends on the Wednesday of the next week. */
    @Test
    void eight_working_days_beginning_with_a_monday_end_on_the_next_wednesday() {
        assertThat(new WorkingDaysBeginningWith(8).lastDay(LocalDate.of(2026, 6, 1), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 6, 10));
    }

    /** The Provider Selection Regime counts from the day after: Thursday of the next week. */
    @Test
    void the_eighth_working_day_after_a_monday_is_the_next_thursday() {
        assertThat(new WorkingDaysAfter(8).lastDay(LocalDate.of(2026, 6, 1), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void bank_holidays_and_weekends_do_not_count() {
        // Maundy Thursday 2 April 2026, then Good Friday, the weekend and Easter Monday.
        assertThat(new WorkingDaysBeginningWith(2).lastDay(LocalDate.of(2026, 4, 2), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(new WorkingDaysBeginningWith(1).lastDay(LocalDate.of(2026, 4, 3), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void six_months_beginning_with_a_day_end_on_the_day_before_its_number() {
        assertThat(new MonthsBeginningWith(6).lastDay(LocalDate.of(2026, 3, 2)))
                .isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(new MonthsBeginningWith(12).lastDay(LocalDate.of(2026, 1, 1), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void months_that_lack_the_number_of_the_day_end_with_their_last_day() {
        assertThat(new MonthsBeginningWith(6).lastDay(LocalDate.of(2026, 8, 31)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(new MonthsAfter(6).lastDay(LocalDate.of(2026, 8, 31)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void three_months_of_a_day_end_on_the_day_of_its_number() {
        assertThat(new MonthsAfter(3).lastDay(LocalDate.of(2026, 3, 2), ENGLAND))
                .isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    void a_period_has_at_least_a_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthsBeginningWith(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthsAfter(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DaysBeginningWith(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDaysBeginningWith(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDaysAfter(0));
    }
}
