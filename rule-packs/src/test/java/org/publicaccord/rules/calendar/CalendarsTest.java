package org.publicaccord.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.Nation.ENGLAND_AND_WALES;
import static org.publicaccord.rules.Nation.NORTHERN_IRELAND;
import static org.publicaccord.rules.Nation.SCOTLAND;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days are those of gov.uk/bank-holidays. */
class CalendarsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // Easter 2026: Good Friday everywhere, Easter Monday not in Scotland.
        "2026-04-03, false, false, false",
        "2026-04-06, false, true, false",
        // Christmas 2027 falls on a weekend: Monday and Tuesday are substitute days.
        "2027-12-24, true, true, true",
        "2027-12-27, false, false, false",
        "2027-12-28, false, false, false",
        "2027-12-29, true, true, true",
        // Boxing Day 2026 is a Saturday.
        "2026-12-25, false, false, false",
        "2026-12-28, false, false, false",
        // New Year 2028 is a Saturday; Scotland rests on 2 January too, by two substitute days.
        "2028-01-03, false, false, false",
        "2028-01-04, true, false, true",
        // The summer holiday is early in Scotland.
        "2026-08-03, true, false, true",
        "2026-08-31, false, true, false",
        // St Andrew's Day, St Patrick's Day, the Battle of the Boyne (substitute in 2026).
        "2026-11-30, true, false, true",
        "2026-03-17, true, true, false",
        "2026-07-13, true, true, false",
        // May, and a plain weekend.
        "2026-05-04, false, false, false",
        "2026-05-25, false, false, false",
        "2026-05-09, false, false, false",
        "2026-05-11, true, true, true"
    })
    void tells_the_working_days_of_each_nation(
            LocalDate day, boolean england, boolean scotland, boolean northernIreland) {
        assertThat(Calendars.of(ENGLAND_AND_WALES).isWorkingDay(day)).isEqualTo(england);
        assertThat(Calendars.of(SCOTLAND).isWorkingDay(day)).isEqualTo(scotland);
        assertThat(Calendars.of(NORTHERN_IRELAND).isWorkingDay(day)).isEqualTo(northernIreland);
    }

    @Test
    void the_last_working_day_on_or_before_easter_monday_is_maundy_thursday() {
        assertThat(Calendars.of(ENGLAND_AND_WALES).onOrBefore(LocalDate.of(2026, 4, 6)))
                .isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(Calendars.of(SCOTLAND).onOrBefore(LocalDate.of(2026, 4, 6)))
                .isEqualTo(LocalDate.of(2026, 4, 6));
    }
}
