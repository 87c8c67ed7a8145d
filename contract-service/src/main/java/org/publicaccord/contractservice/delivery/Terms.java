package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;

/** How days of a term are counted. */
final class Terms {

    private Terms() {}

    /**
     * The last day of a term that goes on for some months: what ends with a month goes on to the
     * end of a month.
     */
    static LocalDate monthsAfter(LocalDate lastDay, int months) {
        return lastDay.plusDays(1).plusMonths(months).minusDays(1);
    }
}
