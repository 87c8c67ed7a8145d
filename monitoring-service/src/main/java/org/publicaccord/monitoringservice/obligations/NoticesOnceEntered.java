package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.ObligationRules.AfterEntry;
import org.publicaccord.monitoringservice.obligations.ObligationRules.Performance;

/**
 * The notices that a contract under the Procurement Act 2023 owes that was entered on this
 * platform: its day of entry, its indicators and its rules are known.
 */
final class NoticesOnceEntered {

    private final WatchedContract contract;
    private final Entered entered;
    private final ObligationRules rules;

    NoticesOnceEntered(WatchedContract contract, Entered entered, ObligationRules rules) {
        this.contract = contract;
        this.entered = entered;
        this.rules = rules;
    }

    Stream<Obligation> owed() {
        return switch (PublicContract.of(contract, entered, rules)) {
            case NO -> Stream.of(belowThreshold());
            case YES, TAKEN_FOR_ONE ->
                    Stream.of(
                                    details(),
                                    copy(),
                                    rules.payments().owed(contract).stream(),
                                    performance(),
                                    termination())
                            .flatMap(it -> it);
        };
    }

    /** Part 6 of the Act: no public contract, so only a contract details notice. */
    private Obligation belowThreshold() {
        return rules.belowThresholdDetails()
                .notDeterminable(
                        "The contract is below the threshold. A notifiable contract owes the notice"
                                + " as soon as reasonably practicable after it was entered"
                                + " (s.87(3)); no day is set.");
    }

    private Stream<Obligation> details() {
        return Stream.of(afterEntry(rules.contractDetails()));
    }

    private Stream<Obligation> copy() {
        return isWorthMoreThan(rules.contractCopy().above())
                ? Stream.of(afterEntry(rules.contractCopy()))
                : Stream.empty();
    }

    private Obligation afterEntry(AfterEntry owed) {
        var period = entered.lightTouch() ? owed.lightTouchPeriod() : owed.period();
        return owed.duty()
                .dueOn(period.lastDay(entered.enteredOn()))
                .assuming(takenForPublicContract());
    }

    /**
     * Section 71 asks for performance notices of a contract whose indicators section 52 asked for.
     * A contract that has indicators without being asked is reported on in the same way, if its
     * authority wants to.
     */
    private Stream<Obligation> performance() {
        if (entered.kpis().isEmpty()) {
            return Stream.empty();
        }
        boolean asked = !entered.lightTouch() && isWorthMoreThan(rules.performance().above());
        return years(asked ? rules.performance() : rules.voluntaryPerformance());
    }

    private Stream<Obligation> years(Performance performance) {
        return contract.lastDayOfEffect()
                .map(lastDay ->
                        new PerformanceYears(performance, takenForPublicContract())
                                .owed(entered.enteredOn(), lastDay))
                .orElseGet(() ->
                        Stream.of(performance.duty().notDeterminable(Words.LAST_DAY_NOT_RECORDED)));
    }

    private Stream<Obligation> termination() {
        var duty = rules.termination().duty();
        Optional<LocalDate> due =
                contract.lastDayOfEffect().map(rules.termination().period()::lastDay);
        return due
                .map(day -> duty.dueOn(day).assuming(takenForPublicContract()))
                .or(() -> Optional.of(duty.notDeterminable(Words.LAST_DAY_NOT_RECORDED)))
                .stream();
    }

    private boolean isWorthMoreThan(Money pounds) {
        return entered.valueOnEntry().isInPounds() && entered.valueOnEntry().exceeds(pounds);
    }

    private Optional<String> takenForPublicContract() {
        return switch (PublicContract.of(contract, entered, rules)) {
            case TAKEN_FOR_ONE ->
                    Optional.of(
                            "The contract is taken for a public contract: its value reaches the"
                                    + " lowest threshold that can apply, and the record does not"
                                    + " say which one does.");
            case YES, NO -> Optional.empty();
        };
    }
}
