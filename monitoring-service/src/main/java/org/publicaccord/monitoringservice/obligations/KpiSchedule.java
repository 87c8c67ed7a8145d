package org.publicaccord.monitoringservice.obligations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.obligations.ObligationRules.KpiAssessment;

/**
 * When each indicator is assessed: at the end of each of its periods, which follow each other from
 * the first day of the term, the last one to the day on which the contract ends. What was over
 * before the contract was entered is not asked for.
 */
final class KpiSchedule {

    /** Monthly for a century: more is a mistake. */
    private static final int MOST_PERIODS = 1_200;

    private static final int LONGEST_NAME = 50;
    private static final int HASH_DIGITS = 16;

    private final WatchedContract contract;
    private final KpiAssessment rule;

    KpiSchedule(WatchedContract contract, KpiAssessment rule) {
        this.contract = contract;
        this.rule = rule;
    }

    /** Every assessment of the contract's life, indicator by indicator. */
    List<ScheduledAssessment> all() {
        return contract.entered()
                .flatMap(entered ->
                        contract.term().firstDay().map(firstDay -> of(entered, firstDay)))
                .orElse(List.of());
    }

    /**
     * What is owed as far as it matters now: of each indicator what is overdue, what comes next,
     * and the last that was done. All of a long life at once would bury what is to be done.
     */
    Stream<Obligation> owed(Assessments done, LocalDate today) {
        List<ScheduledAssessment> all = all();
        return contract.kpis().stream()
                .map(kpi -> all.stream().filter(it -> it.kpi().equals(kpi)).toList())
                .flatMap(periods ->
                        Stream.of(
                                        lastDone(periods, done).stream(),
                                        overdue(periods, done, today),
                                        next(periods, done, today).stream())
                                .flatMap(it -> it))
                .map(this::obligation);
    }

    private static Optional<ScheduledAssessment> lastDone(
            List<ScheduledAssessment> periods, Assessments done) {
        return periods.stream().filter(it -> isDone(it, done)).reduce((_, later) -> later);
    }

    private static Stream<ScheduledAssessment> overdue(
            List<ScheduledAssessment> periods, Assessments done, LocalDate today) {
        return periods.stream()
                .filter(it -> it.due().day().isBefore(today))
                .filter(it -> !isDone(it, done));
    }

    private static Optional<ScheduledAssessment> next(
            List<ScheduledAssessment> periods, Assessments done, LocalDate today) {
        return periods.stream()
                .filter(it -> !it.due().day().isBefore(today))
                .filter(it -> !isDone(it, done))
                .findFirst();
    }

    private static boolean isDone(ScheduledAssessment it, Assessments done) {
        return done.standing(it.kpi().id(), it.period()).isPresent();
    }

    private Obligation obligation(ScheduledAssessment it) {
        return rule.duty()
                .coded(
                        it.code(),
                        "%s “%s”, %s".formatted(rule.duty().title(), it.kpi().title(), it.period()))
                .due(it.due());
    }

    private List<ScheduledAssessment> of(Entered entered, LocalDate firstDay) {
        LocalDate lastDay = contract.lastDayOfEffect().orElse(LocalDate.MAX);
        return entered.kpis().stream()
                .flatMap(kpi ->
                        periods(firstDay, lastDay, months(kpi))
                                .map(period -> scheduled(kpi, period)))
                .filter(it -> !it.due().day().isBefore(entered.enteredOn()))
                .toList();
    }

    private int months(Kpi kpi) {
        return Math.min(kpi.everyMonths(), rule.atLeastEveryMonths());
    }

    /**
     * Counted from the first day each time, so that the end of a short month moves no later one.
     */
    private static Stream<Period> periods(LocalDate firstDay, LocalDate lastDay, int months) {
        return IntStream.range(0, MOST_PERIODS)
                .takeWhile(number -> !start(firstDay, number, months).isAfter(lastDay))
                .mapToObj(number ->
                        new Period(
                                start(firstDay, number, months),
                                notAfter(
                                        lastDay,
                                        start(firstDay, number + 1, months).minusDays(1))));
    }

    private static LocalDate start(LocalDate firstDay, int number, int months) {
        return firstDay.plusMonths((long) number * months);
    }

    private static LocalDate notAfter(LocalDate limit, LocalDate day) {
        return day.isAfter(limit) ? limit : day;
    }

    private ScheduledAssessment scheduled(Kpi kpi, Period period) {
        LocalDate lastDay = rule.period().lastDay(period.lastDay());
        return new ScheduledAssessment(
                kpi, period, code(kpi.id(), period), rule.duty().lastDay(lastDay));
    }

    private static ObligationCode code(KpiId kpi, Period period) {
        return new ObligationCode("kpi-" + name(kpi) + "-" + period.lastDay());
    }

    /** The indicator's own id where it can stand in a code, else a name made from it. */
    private static String name(KpiId kpi) {
        return kpi.value().length() <= LONGEST_NAME && ObligationCode.isWellFormed(kpi.value())
                ? kpi.value()
                : UUID.nameUUIDFromBytes(kpi.value().getBytes(UTF_8))
                        .toString()
                        .replace("-", "")
                        .substring(0, HASH_DIGITS);
    }
}
