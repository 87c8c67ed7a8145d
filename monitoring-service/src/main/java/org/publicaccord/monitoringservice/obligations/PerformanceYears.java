package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.ObligationRules.Performance;

/**
 * Contract performance notices: at least one in every twelve months of the contract, and one on its
 * end. The key performance indicators themselves are not on an imported record; where the authority
 * published why none are appropriate, no notice is owed (s.52(2)), and the assumption says so.
 */
final class PerformanceYears {

    private static final Optional<String> ASSUMPTION =
            Optional.of(
                    "Key performance indicators are taken to be set: the contract is above the value"
                            + " in s.52, and the record does not say that none are appropriate. The"
                            + " months are counted from the recorded first day, as the day of entry"
                            + " is not recorded.");

    private final WatchedContract contract;
    private final Performance performance;

    PerformanceYears(WatchedContract contract, Performance performance) {
        this.contract = contract;
        this.performance = performance;
    }

    List<Obligation> owed() {
        Optional<LocalDate> firstDay = contract.term().firstDay();
        Optional<LocalDate> lastDay = contract.lastDayOfEffect();
        if (firstDay.isEmpty()) {
            return List.of(
                    performance
                            .duty()
                            .notDeterminable("The first day of the contract is not recorded."));
        }
        if (lastDay.isEmpty()) {
            return List.of(performance.duty().notDeterminable(Words.LAST_DAY_NOT_RECORDED));
        }
        return Stream.concat(years(firstDay.get(), lastDay.get()), atTheEnd(lastDay.get()))
                .toList();
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
                .assuming(ASSUMPTION);
    }

    private record Year(int number, LocalDate lastDay) {}
}
