package org.publicaccord.contractservice.authority;

import java.time.LocalDate;

/** From a first to a last day, both included. */
final class Periods {

    private Periods() {}

    static void inOrder(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "the last day, %s, is before the first, %s".formatted(lastDay, firstDay));
        }
    }

    static boolean hold(LocalDate firstDay, LocalDate lastDay, LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
