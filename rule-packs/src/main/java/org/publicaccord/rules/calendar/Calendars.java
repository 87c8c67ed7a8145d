package org.publicaccord.rules.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.WorkingDays;

/**
 * Working days of the nations of the United Kingdom: neither a weekend nor a bank holiday (Banking
 * and Financial Dealings Act 1971). A bank holiday at a weekend has its substitute day.
 */
public final class Calendars {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private Calendars() {}

    /** The working days of a nation. */
    public static WorkingDays of(Nation nation) {
        String region = region(nation);
        return day -> !isWeekend(day) && !HOLIDAYS.isHoliday(day, region);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Jollyday's name of the nation. */
    private static String region(Nation nation) {
        return switch (nation) {
            case ENGLAND_AND_WALES -> "eng";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
