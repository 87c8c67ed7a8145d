package org.publicaccord.monitoringservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;

/**
 * A period of an indicator, as callers see it.
 *
 * @param assessableFrom the first day on which it can be assessed
 * @param dueOn the last day on which it is assessed in time
 * @param obligation the code under which the assessment is owed
 * @param status {@code ahead}, {@code open} (it can be assessed), {@code overdue} or {@code
 *     assessed}
 * @param assessment the one that stands
 * @param corrected those that it replaced, the first one first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PeriodView(
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate assessableFrom,
        LocalDate dueOn,
        String obligation,
        String status,
        Optional<AssessmentView> assessment,
        List<AssessmentView> corrected) {

    static PeriodView of(ScheduledAssessment it, Assessments done, LocalDate today) {
        List<Assessment> all = done.of(it.kpi().id(), it.period());
        List<AssessmentView> views = all.stream().map(AssessmentView::of).toList();
        return new PeriodView(
                it.period().firstDay(),
                it.period().lastDay(),
                it.due().warnFrom(),
                it.due().day(),
                it.code().value(),
                Wording.status(it, !all.isEmpty(), today),
                views.reversed().stream().findFirst(),
                views.isEmpty() ? List.of() : views.subList(0, views.size() - 1));
    }
}
