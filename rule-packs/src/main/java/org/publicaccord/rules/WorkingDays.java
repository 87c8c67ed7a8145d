package org.publicaccord.rules;

import java.time.LocalDate;

/** Which days are working days: neither a weekend nor a bank holiday in one nation of the UK. */
@FunctionalInterface
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The day itself if people work on it, else the last working day before it. */
    default LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }
}
