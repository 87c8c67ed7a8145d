package org.publicaccord.monitoringservice.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From the first to the last day of a contract, both included, in the time of Europe/London.
 *
 * @param firstDay empty if not recorded
 * @param lastDay empty if not recorded
 */
public record Term(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

    /** The record gives no term. */
    public static final Term NOT_RECORDED = new Term(Optional.empty(), Optional.empty());

    public Term {
        if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
            throw new IllegalArgumentException(
                    "a term ends on " + lastDay.get() + ", before its start " + firstDay.get());
        }
    }

    public static Term of(LocalDate firstDay, LocalDate lastDay) {
        return new Term(Optional.of(firstDay), Optional.of(lastDay));
    }
}
