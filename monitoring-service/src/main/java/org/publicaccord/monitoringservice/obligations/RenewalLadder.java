package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.ObligationRules.Ladder;
import org.publicaccord.monitoringservice.obligations.ObligationRules.Step;

/**
 * The steps that lead to the end of a contract. A step's day is the day that tells of it. Steps
 * before the contract's start are dropped; a contract under twelve months starts at half its term.
 * Steps after an early end are dropped too: there is nothing left to renew.
 */
final class RenewalLadder {

    private final WatchedContract contract;
    private final Ladder ladder;

    RenewalLadder(WatchedContract contract, Ladder ladder) {
        this.contract = contract;
        this.ladder = ladder;
    }

    Stream<Obligation> owed() {
        return contract.term()
                .lastDay()
                .map(this::before)
                .orElseGet(() ->
                        Stream.of(
                                ladder.duty()
                                        .named("ladder", "Renewal steps")
                                        .notDeterminable(Words.LAST_DAY_NOT_RECORDED)));
    }

    private Stream<Obligation> before(LocalDate lastDay) {
        Optional<LocalDate> half = half(lastDay);
        Optional<LocalDate> earliest = half.or(contract.term()::firstDay);
        Stream<Obligation> first = half.stream().map(ladder.halfTerm()::dueOn);
        Stream<Obligation> steps =
                ladder.steps().stream()
                        .filter(step ->
                                earliest.map(day -> !day(step, lastDay).isBefore(day)).orElse(true))
                        .map(step -> step.duty().dueOn(day(step, lastDay)));
        return Stream.concat(first, steps).filter(this::isBeforeAnEarlyEnd);
    }

    /** The day on which half of a short term is over; empty for a term that is not short. */
    private Optional<LocalDate> half(LocalDate lastDay) {
        return contract.term()
                .firstDay()
                .filter(first ->
                        first.plusMonths(ladder.shortBelowMonths()).minusDays(1).isAfter(lastDay))
                .map(first -> first.plusDays((ChronoUnit.DAYS.between(first, lastDay) + 1) / 2));
    }

    private boolean isBeforeAnEarlyEnd(Obligation step) {
        return contract.endedEarlyOn()
                .flatMap(end -> step.due().lastDay().map(day -> !day.isAfter(end)))
                .orElse(true);
    }

    private static LocalDate day(Step step, LocalDate lastDay) {
        return lastDay.minusMonths(step.months()).minusDays(step.days());
    }
}
