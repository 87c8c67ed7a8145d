package org.publicaccord.rules;

import java.time.LocalDate;

/** How a rule counts from one day to the last day of a period. */
public sealed interface Period {

    /** The last day of the period that {@code from} sets going. */
    LocalDate lastDay(LocalDate from, WorkingDays workingDays);

    /**
     * "Within the period of n days beginning with" a day: that day is day 1. So 30 days beginning
     * with 31 March end on 29 April.
     */
    record DaysBeginningWith(int days) implements Period {
        public DaysBeginningWith {
            atLeastOne(days);
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingDays workingDays) {
            return lastDay(from);
        }

        /** Calendar days need no calendar. */
        public LocalDate lastDay(LocalDate from) {
            return from.plusDays(days - 1L);
        }
    }

    /**
     * "n working days beginning with" a day, as the standstill of the Procurement Act 2023, s.51:
     * that day is day 1 if it is a working day.
     */
    record WorkingDaysBeginningWith(int days) implements Period {
        public WorkingDaysBeginningWith {
            atLeastOne(days);
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingDays workingDays) {
            return nthWorkingDay(days, from, workingDays);
        }
    }

    /**
     * "The nth working day after" a day, as the standstill of the Provider Selection Regime: that
     * day does not count.
     */
    record WorkingDaysAfter(int days) implements Period {
        public WorkingDaysAfter {
            atLeastOne(days);
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingDays workingDays) {
            return nthWorkingDay(days, from.plusDays(1), workingDays);
        }
    }

    /**
     * "n months beginning with" a day: they end on the day before the day of the same number n
     * months on. Where that month has no day of the number, they end on its last day.
     */
    record MonthsBeginningWith(int months) implements Period {
        public MonthsBeginningWith {
            atLeastOne(months);
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingDays workingDays) {
            return lastDay(from);
        }

        /** Months need no calendar of working days. */
        public LocalDate lastDay(LocalDate from) {
            LocalDate same = from.plusMonths(months);
            return same.getDayOfMonth() < from.getDayOfMonth() ? same : same.minusDays(1);
        }
    }

    /**
     * "Within n months of" a day: that day does not count, and the last day has its number, or is
     * the last of a month that has none of that number.
     */
    record MonthsAfter(int months) implements Period {
        public MonthsAfter {
            atLeastOne(months);
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingDays workingDays) {
            return lastDay(from);
        }

        /** Months need no calendar of working days. */
        public LocalDate lastDay(LocalDate from) {
            return from.plusMonths(months);
        }
    }

    private static LocalDate nthWorkingDay(int n, LocalDate first, WorkingDays workingDays) {
        LocalDate day = first;
        for (int counted = workingDays.isWorkingDay(day) ? 1 : 0; counted < n; ) {
            day = day.plusDays(1);
            counted += workingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static void atLeastOne(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a period counts from one, not from " + count);
        }
    }
}
