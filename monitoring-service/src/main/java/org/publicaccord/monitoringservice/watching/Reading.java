package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;

/** How an obligation reads on a day. */
public enum Reading {
    OPEN,
    /** Its last day is near. */
    APPROACHING,
    OVERDUE,
    MET,
    /** The day that was awaited is over; nobody owed anything. */
    OVER,
    /** It fell due where the platform could not see whether it was met. */
    NOT_RECORDED,
    NOT_DETERMINABLE;

    /**
     * How it reads today, by the calendar and not by whether anyone was told yet.
     *
     * @param today in Europe/London
     */
    public static Reading of(Tracked tracked, LocalDate today) {
        return switch (tracked.standing()) {
            case Met _ -> MET;
            case Outstanding _, Warned _, Missed _ ->
                    switch (tracked.obligation().due()) {
                        case NotRecorded _ -> NOT_RECORDED;
                        case NotDeterminable _ -> NOT_DETERMINABLE;
                        case LastDay(var day, var warnFrom) -> byDay(day, warnFrom, OVERDUE, today);
                        case Awaited(var day, var warnFrom) -> byDay(day, warnFrom, OVER, today);
                    };
        };
    }

    private static Reading byDay(
            LocalDate day, LocalDate warnFrom, Reading afterwards, LocalDate today) {
        if (today.isAfter(day)) {
            return afterwards;
        }
        return today.isBefore(warnFrom) ? OPEN : APPROACHING;
    }
}
