package org.publicaccord.monitoringservice.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a watch needs to know of a contract to tell what it owes.
 *
 * @param regimeBecause how the regime was found, or what must be asked, in a sentence
 * @param category what is bought
 * @param cpvCodes the main one first
 * @param value what the contract is worth; empty if not recorded
 * @param endedEarlyOn the last day on which it had effect, if it was ended before its term
 */
public record WatchedContract(
        ContractOutline outline,
        Regime regime,
        String regimeBecause,
        Category category,
        List<CpvCode> cpvCodes,
        Optional<Money> value,
        Term term,
        Optional<LocalDate> endedEarlyOn) {

    public WatchedContract {
        cpvCodes = List.copyOf(cpvCodes);
    }

    /** The day that the contract ends, or ended: early, or with its term. Empty if not recorded. */
    public Optional<LocalDate> lastDayOfEffect() {
        return endedEarlyOn.or(term::lastDay);
    }

    public WatchedContract at(Stage stage) {
        return new WatchedContract(
                outline.at(stage),
                regime,
                regimeBecause,
                category,
                cpvCodes,
                value,
                term,
                endedEarlyOn);
    }

    public WatchedContract endedEarlyOn(Optional<LocalDate> lastDay) {
        return new WatchedContract(
                outline, regime, regimeBecause, category, cpvCodes, value, term, lastDay);
    }
}
