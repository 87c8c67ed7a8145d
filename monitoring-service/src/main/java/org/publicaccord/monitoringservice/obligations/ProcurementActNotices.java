package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.ObligationRules.AfterEntry;

/**
 * The notices that a contract under the Procurement Act 2023 owes, as far as its record in a public
 * register tells: never when it was entered, nor whether it is for light touch services.
 */
final class ProcurementActNotices {

    /** Where the authority published why none are appropriate, no notice is owed (s.52(2)). */
    private static final Optional<String> PERFORMANCE_ASSUMPTION =
            Optional.of(
                    "Key performance indicators are taken to be set: the contract is above the value"
                            + " in s.52, and the record does not say that none are appropriate. The"
                            + " months are counted from the recorded first day, as the day of entry"
                            + " is not recorded.");

    private final WatchedContract contract;
    private final ObligationRules rules;
    private final LightTouch lightTouch;

    ProcurementActNotices(WatchedContract contract, ObligationRules rules) {
        this.contract = contract;
        this.rules = rules;
        this.lightTouch = LightTouch.of(contract, rules);
    }

    Stream<Obligation> owed() {
        return Size.isBelowEveryThreshold(contract, rules)
                ? belowThreshold()
                : Stream.of(
                                details(),
                                copy(),
                                rules.payments().owed(contract),
                                performance(),
                                termination())
                        .flatMap(List::stream);
    }

    /** Part 6 of the Act: no public contract, so only a contract details notice. */
    private Stream<Obligation> belowThreshold() {
        return Stream.of(
                rules.contractDetails()
                        .duty()
                        .notDeterminable(
                                "The recorded value lies below the lowest threshold of "
                                        + Words.pounds(Size.threshold(contract, rules))
                                        + ". If the contract is a notifiable below-threshold"
                                        + " contract, the notice is due as soon as reasonably"
                                        + " practicable after it was entered (s.87(3)); no day is"
                                        + " set."),
                rules.termination()
                        .duty()
                        .notDeterminable(
                                "Only a public contract owes this notice, and the recorded value"
                                        + " lies below the lowest threshold of "
                                        + Words.pounds(Size.threshold(contract, rules))
                                        + "."));
    }

    private List<Obligation> details() {
        return List.of(afterEntry(rules.contractDetails()));
    }

    private List<Obligation> copy() {
        return switch (Size.above(rules.contractCopy().above(), contract)) {
            case ABOVE -> List.of(afterEntry(rules.contractCopy()));
            case NOT_ABOVE -> List.of();
            case NOT_RECORDED ->
                    List.of(rules.contractCopy().duty().notDeterminable(Words.VALUE_NOT_RECORDED));
        };
    }

    /** An imported record never tells the day on which the contract was entered. */
    private Obligation afterEntry(AfterEntry owed) {
        int normal = owed.period().days();
        int longer = owed.lightTouchPeriod().days();
        String period =
                switch (lightTouch) {
                    case ESTIMATED ->
                            longer
                                    + " days beginning with that day ("
                                    + normal
                                    + " if it is not for light touch services)";
                    case ESTIMATED_NOT, NOT_RECORDED ->
                            normal
                                    + " days beginning with that day ("
                                    + longer
                                    + " if it is for light touch services)";
                };
        return owed.duty()
                .notDeterminable(
                        "The day on which the contract was entered is not recorded. The notice is"
                                + " due within "
                                + period
                                + ".")
                .assuming(lightTouchEstimate());
    }

    private List<Obligation> performance() {
        return switch (lightTouch) {
            case ESTIMATED -> List.of();
            case ESTIMATED_NOT -> performanceByValue();
            case NOT_RECORDED ->
                    switch (Size.above(rules.performance().above(), contract)) {
                        case NOT_ABOVE -> List.of();
                        case ABOVE, NOT_RECORDED ->
                                List.of(
                                        rules.performance()
                                                .duty()
                                                .notDeterminable(
                                                        "No CPV code is recorded, so that it is"
                                                                + " unknown whether the contract is"
                                                                + " for light touch services, to"
                                                                + " which s.71 does not apply."));
                    };
        };
    }

    private List<Obligation> performanceByValue() {
        return switch (Size.above(rules.performance().above(), contract)) {
            case ABOVE -> performanceByYears();
            case NOT_ABOVE -> List.of();
            case NOT_RECORDED ->
                    List.of(rules.performance().duty().notDeterminable(Words.VALUE_NOT_RECORDED));
        };
    }

    private List<Obligation> performanceByYears() {
        Optional<LocalDate> firstDay = contract.term().firstDay();
        Optional<LocalDate> lastDay = contract.lastDayOfEffect();
        if (firstDay.isEmpty()) {
            return List.of(
                    rules.performance()
                            .duty()
                            .notDeterminable("The first day of the contract is not recorded."));
        }
        if (lastDay.isEmpty()) {
            return List.of(rules.performance().duty().notDeterminable(Words.LAST_DAY_NOT_RECORDED));
        }
        return new PerformanceYears(rules.performance(), PERFORMANCE_ASSUMPTION)
                .owed(firstDay.get(), lastDay.get())
                .toList();
    }

    private List<Obligation> termination() {
        var duty = rules.termination().duty();
        Optional<LocalDate> due =
                contract.lastDayOfEffect().map(rules.termination().period()::lastDay);
        return due.map(day ->
                        duty.isInForceOn(day)
                                ? List.of(duty.dueOn(day).assuming(publicContract()))
                                : List.<Obligation>of())
                .orElseGet(() -> List.of(duty.notDeterminable(Words.LAST_DAY_NOT_RECORDED)));
    }

    private Optional<String> publicContract() {
        return switch (Size.above(Size.threshold(contract, rules), contract)) {
            case ABOVE -> Optional.empty();
            case NOT_ABOVE ->
                    Optional.of(
                            "The value reaches the threshold of "
                                    + Words.pounds(Size.threshold(contract, rules))
                                    + " once VAT is added; the record does not say whether VAT is"
                                    + " in it.");
            case NOT_RECORDED ->
                    Optional.of(
                            "The value, not recorded in pounds, is taken to reach the threshold.");
        };
    }

    private Optional<String> lightTouchEstimate() {
        return switch (lightTouch) {
            case ESTIMATED ->
                    Optional.of(
                            "That the contract is for light touch services is an estimate from its"
                                    + " main CPV code "
                                    + contract.cpvCodes().getFirst()
                                    + "; Schedule 1 to SI 2024/692 decides.");
            case ESTIMATED_NOT, NOT_RECORDED -> Optional.empty();
        };
    }
}
