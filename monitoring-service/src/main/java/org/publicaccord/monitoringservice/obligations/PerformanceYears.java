package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.obligations.ObligationRules.Performance;

/** Contract performance notices: at least one in every twelve months, and one on the end. */
final class PerformanceYears {

    private final Performance performance;
    private final Optional<String> assumption;

    /**
     * @param assumption what the years rest on although the record does not say it
     */
    PerformanceYears(Performance performance, Optional<String> assumption) {
        this.performance = performance;
        this.assumption = assumption;
    }

    /**
     * The notices that are owed.
     *
     * @param firstDay the first day of the first twelve months
     * @param lastDay the day that the contract ends
     */
    Stream<Obligation> owed(LocalDate firstDay, LocalDate lastDay) {
        return Stream.concat(years(firstDay, lastDay), atTheEnd(lastDay));
    }

    private Stream<Obligation> years(LocalDate firstDay, LocalDate lastDay) {
        return IntStream.rangeClosed(1, performance.mostYears())
                .mapToObj(year -> new Year(year, lastDayOfYear(firstDay, year)))
                .takeWhile(year -> year.lastDay().isBefore(lastDay))
                .filter(year -> performance.duty().isInForceOn(year.lastDay()))
                .map(year ->
                        named("year-" + year.number(), "year " + year.number(), year.lastDay()));
    }

    private Stream<Obligation> atTheEnd(LocalDate lastDay) {
        return Stream.of(lastDay)
                .filter(performance.duty()::isInForceOn)
                .map(day -> named("final", "at the end", day));
    }

    private LocalDate lastDayOfYear(LocalDate firstDay, int year) {
        return firstDay.plusMonths((long) performance.everyMonths() * year).minusDays(1);
    }

    private Obligation named(String suffix, String occasion, LocalDate lastDay) {
        Duty duty = performance.duty();
        return duty.named(suffix, duty.title() + ", " + occasion)
                .dueOn(lastDay)
                .assuming(assumption);
    }

    private record Year(int number, LocalDate lastDay) {}
}
