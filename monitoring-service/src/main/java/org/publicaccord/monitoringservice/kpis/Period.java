package org.publicaccord.monitoringservice.kpis;

import java.time.LocalDate;

/** The days that are assessed together, both included, in Europe/London. */
public record Period(LocalDate firstDay, LocalDate lastDay) {

    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a period ends on or after its first day");
        }
    }

    @Override
    public String toString() {
        return firstDay + " to " + lastDay;
    }
}
