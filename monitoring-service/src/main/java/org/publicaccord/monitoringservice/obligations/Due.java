package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Optional;

/** By when an obligation is to be met, or why that cannot be told. */
public sealed interface Due {

    /**
     * It is to be met at the latest on a known day.
     *
     * @param day the last day, to its midnight in Europe/London
     * @param warnFrom the day on which it begins to approach, not after {@code day}
     */
    record LastDay(LocalDate day, LocalDate warnFrom) implements Due {
        public LastDay {
            if (warnFrom.isAfter(day)) {
                throw new IllegalArgumentException("a warning on " + warnFrom + " is too late");
            }
        }
    }

    /**
     * Its last day went by where the platform could not see it; nobody is ever alerted.
     *
     * @param day the last day
     */
    record NotRecorded(LocalDate day, String because) implements Due {}

    /**
     * It comes by itself on a known day, such as the end of a standstill: the team is told, nobody
     * owes it, and so it is never missed.
     *
     * @param warnFrom the day on which it begins to approach, not after {@code day}
     */
    record Awaited(LocalDate day, LocalDate warnFrom) implements Due {
        public Awaited {
            if (warnFrom.isAfter(day)) {
                throw new IllegalArgumentException("a warning on " + warnFrom + " is too late");
            }
        }
    }

    /** The record does not tell the day; nobody is ever alerted. */
    record NotDeterminable(String because) implements Due {}

    /** The last day, or the one awaited, where there is one. */
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case LastDay(var day, var _) -> Optional.of(day);
            case NotRecorded(var day, var _) -> Optional.of(day);
            case Awaited(var day, var _) -> Optional.of(day);
            case NotDeterminable _ -> Optional.empty();
        };
    }
}
