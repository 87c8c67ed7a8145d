package org.publicaccord.contractservice.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From the first to the last day of a contract, both included, in the time of Europe/London.
 *
 * @param firstDay empty if not recorded
 * @param lastDay empty if not recorded
 */
public record Term(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

    public static final Term NOT_RECORDED = new Term(Optional.empty(), Optional.empty());

    public Term {
        if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
            throw new IllegalArgumentException(
                    "the last day, " + lastDay.get() + ", is before the first, " + firstDay.get());
        }
    }

    public static Term between(LocalDate firstDay, LocalDate lastDay) {
        return new Term(Optional.of(firstDay), Optional.of(lastDay));
    }

    /** Whether either day is known. */
    public boolean recorded() {
        return firstDay.isPresent() || lastDay.isPresent();
    }

    /** Whether the first day is known and has come. */
    public boolean hasBegunBy(LocalDate day) {
        return firstDay.filter(first -> !first.isAfter(day)).isPresent();
    }

    /** Whether the last day is known and went by. */
    public boolean isOverOn(LocalDate day) {
        return lastDay.filter(last -> last.isBefore(day)).isPresent();
    }
}
