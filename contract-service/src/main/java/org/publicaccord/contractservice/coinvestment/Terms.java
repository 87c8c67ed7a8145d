package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;

/**
 * On what terms capital is invested.
 *
 * @param graceUntil the last day before which no interest is taken
 * @param holidayUntil the last day before which no capital is taken back
 * @param patienceUntil the last day before which nothing is called in, fraud apart
 * @param reportEveryMonths how often the investee reports its surplus
 * @param wording the content address of the full agreement, which what every party signs includes
 */
public record Terms(
        LocalDate firstDay,
        LocalDate lastDay,
        ReturnCap cap,
        LocalDate graceUntil,
        LocalDate holidayUntil,
        LocalDate patienceUntil,
        SurplusSplit split,
        List<OutcomeTest> tests,
        List<Tranche> tranches,
        int reportEveryMonths,
        Sha256 wording) {

    private static final int MOST = 100;
    private static final int MOST_REPORT_MONTHS = 60;

    public Terms {
        tests = List.copyOf(tests);
        tranches = List.copyOf(tranches);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        for (LocalDate day : List.of(graceUntil, holidayUntil, patienceUntil)) {
            if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
                throw new IllegalArgumentException(
                        "grace, holiday and patience end within the term");
            }
        }
        eachOnce(tests, OutcomeTest::id);
        eachOnce(tranches, Tranche::id);
        if (tranches.isEmpty()) {
            throw new IllegalArgumentException("capital is released in at least one tranche");
        }
        if (reportEveryMonths < 1 || reportEveryMonths > MOST_REPORT_MONTHS) {
            throw new IllegalArgumentException("the surplus is reported every 1 to 60 months");
        }
    }

    private static <T> void eachOnce(Collection<T> all, Function<T, String> id) {
        if (all.size() > MOST || new HashSet<>(all.stream().map(id).toList()).size() < all.size()) {
            throw new IllegalArgumentException("at most 100, each with an id of its own");
        }
    }

    public Term term() {
        return Term.between(firstDay, lastDay);
    }

    /** The outcome test of that id; empty if there is none. */
    public Optional<OutcomeTest> test(String id) {
        return tests.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The tranche of that id; empty if there is none. */
    public Optional<Tranche> tranche(String id) {
        return tranches.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The last day for the first report of a surplus. */
    public LocalDate firstReportDue() {
        return firstDay.plusMonths(reportEveryMonths);
    }
}
