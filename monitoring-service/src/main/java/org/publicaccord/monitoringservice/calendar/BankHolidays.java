package org.publicaccord.monitoringservice.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.publicaccord.monitoringservice.obligations.WorkingDays;

/**
 * Working days of one nation: neither a weekend nor a bank holiday. A bank holiday at a weekend has
 * its substitute day.
 */
public final class BankHolidays implements WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Nation nation;

    public BankHolidays(Nation nation) {
        this.nation = nation;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays.isHoliday(day, nation.region());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
