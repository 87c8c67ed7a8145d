package org.publicaccord.monitoringservice.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.Course.Procuring;

/**
 * All that a watch needs to know of a contract to tell what it owes.
 *
 * @param regimeBecause how the regime was found, or what must be asked, in a sentence
 * @param category what is bought
 * @param cpvCodes the main one first
 * @param value what the contract is worth; empty if not recorded
 * @param endedEarlyOn the last day on which it had effect, if it was ended before its term
 * @param course how far it has come here; empty for a contract that was only imported
 */
public record WatchedContract(
        ContractOutline outline,
        Regime regime,
        String regimeBecause,
        Category category,
        List<CpvCode> cpvCodes,
        Optional<Money> value,
        Term term,
        Optional<LocalDate> endedEarlyOn,
        Optional<Course> course) {

    public WatchedContract {
        cpvCodes = List.copyOf(cpvCodes);
    }

    /** The day that the contract ends, or ended: early, or with its term. Empty if not recorded. */
    public Optional<LocalDate> lastDayOfEffect() {
        return endedEarlyOn.or(term::lastDay);
    }

    /** The key performance indicators that it sets; none before it is entered. */
    public List<Kpi> kpis() {
        return entered().map(Entered::kpis).orElse(List.of());
    }

    /** How it was entered, if it was entered here. */
    public Optional<Entered> entered() {
        return course.flatMap(it ->
                switch (it) {
                    case Entered entered -> Optional.of(entered);
                    case Procuring _ -> Optional.empty();
                });
    }

    /** These facts, after what was known before: what they leave untold stays known. */
    public WatchedContract after(WatchedContract known) {
        Optional<Course> merged =
                course.map(now -> known.course.map(now::after).orElse(now)).or(() -> known.course);
        return with(outline, endedEarlyOn.or(() -> known.endedEarlyOn), merged);
    }

    public WatchedContract at(Stage stage) {
        return with(outline.at(stage), endedEarlyOn, course);
    }

    public WatchedContract endedEarlyOn(Optional<LocalDate> lastDay) {
        return with(outline, lastDay, course);
    }

    private WatchedContract with(
            ContractOutline outlined, Optional<LocalDate> ended, Optional<Course> course) {
        return new WatchedContract(
                outlined, regime, regimeBecause, category, cpvCodes, value, term, ended, course);
    }
}
