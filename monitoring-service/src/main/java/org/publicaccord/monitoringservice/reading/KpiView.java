package org.publicaccord.monitoringservice.reading;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;

/**
 * An indicator, as callers see it.
 *
 * @param target what counts as met, with its unit
 * @param everyMonths how often the contract has it assessed
 * @param periods those that have begun, and always the first; the oldest first
 */
record KpiView(String id, String title, String target, int everyMonths, List<PeriodView> periods) {

    static KpiView of(
            Kpi kpi, List<ScheduledAssessment> scheduled, Assessments done, LocalDate today) {
        List<ScheduledAssessment> own =
                scheduled.stream().filter(it -> it.kpi().equals(kpi)).toList();
        return new KpiView(
                kpi.id().value(),
                kpi.title(),
                kpi.target(),
                kpi.everyMonths(),
                own.stream()
                        .filter(it ->
                                it.equals(own.getFirst()) || !it.period().firstDay().isAfter(today))
                        .map(it -> PeriodView.of(it, done, today))
                        .toList());
    }
}
