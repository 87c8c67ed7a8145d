package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.Samples.RULES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight working days beginning with the day of publication; bank holidays as on gov.uk. */
class StandstillTest {

    @ParameterizedTest(name = "{0}: a notice of {1} stands still until {2}, {3} or {4}")
    @CsvSource({
        "a plain week, 2026-06-01, 2026-06-10, 2026-06-10, 2026-06-10",
        "Christmas 2026 with its substitute on Monday 28 December and Scotland's 4 January,"
                + " 2026-12-21, 2027-01-04, 2027-01-05, 2027-01-04",
        "a Saturday counts from the Monday, 2026-12-19, 2027-01-04, 2027-01-05, 2027-01-04",
        "Christmas Eve, 2026-12-24, 2027-01-07, 2027-01-08, 2027-01-07",
        "a substitute day itself, 2026-12-28, 2027-01-08, 2027-01-11, 2027-01-08",
        "2 January on a Friday, 2025-12-29, 2026-01-08, 2026-01-09, 2026-01-08",
        "Christmas 2027 with two substitutes, 2027-12-20, 2027-12-31, 2027-12-31, 2027-12-31",
        "Easter 2026, 2026-03-30, 2026-04-10, 2026-04-09, 2026-04-10",
        "Easter 2027, 2027-03-22, 2027-04-02, 2027-04-01, 2027-04-02",
        "St Patrick's Day, 2027-03-15, 2027-03-24, 2027-03-24, 2027-03-25",
        "the Battle of the Boyne on a Monday for the Sunday,"
                + " 2026-07-08, 2026-07-17, 2026-07-17, 2026-07-20",
        "the summer holidays, 2026-07-30, 2026-08-10, 2026-08-11, 2026-08-10",
        "St Andrew's Day, 2026-11-24, 2026-12-03, 2026-12-04, 2026-12-03"
    })
    void ends_on_the_eighth_working_day_of_each_nation(
            String when,
            LocalDate published,
            LocalDate england,
            LocalDate scotland,
            LocalDate northernIreland) {
        assertThat(RULES.standstillLastDay(published, Nation.ENGLAND_AND_WALES)).isEqualTo(england);
        assertThat(RULES.standstillLastDay(published, Nation.SCOTLAND)).isEqualTo(scotland);
        assertThat(RULES.standstillLastDay(published, Nation.NORTHERN_IRELAND))
                .isEqualTo(northernIreland);
    }

    @Test
    void is_mandatory_for_a_public_contract() {
        assertThat(RULES.standstillMandatory(Samples.SERVICES)).isTrue();
        assertThat(RULES.standstillMandatory(Samples.FRAMEWORK)).isTrue();
    }

    @Test
    void is_voluntary_for_light_touch_a_call_off_and_below_the_threshold() {
        assertThat(RULES.standstillMandatory(Samples.LIGHT_TOUCH)).isFalse();
        assertThat(RULES.standstillMandatory(Samples.CALL_OFF)).isFalse();
        assertThat(RULES.standstillMandatory(Samples.SERVICES.worth(Samples.pounds(207_719))))
                .isFalse();
    }
}
