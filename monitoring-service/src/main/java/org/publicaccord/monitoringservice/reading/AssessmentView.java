package org.publicaccord.monitoringservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Remark;

/**
 * An assessment, as callers see it.
 *
 * @param rating {@code GOOD}, {@code APPROACHING_TARGET}, {@code REQUIRES_IMPROVEMENT}, {@code
 *     INADEQUATE} or {@code OTHER}
 * @param value what was measured, with its unit
 * @param assessedBy the organisation that assessed
 * @param correctedBecause why it replaced an earlier one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AssessmentView(
        String rating,
        String value,
        Optional<String> commentary,
        String assessedBy,
        LocalDate assessedOn,
        Optional<String> correctedBecause) {

    static AssessmentView of(Assessment it) {
        return new AssessmentView(
                it.finding().rating().name(),
                it.finding().value().words(),
                it.finding().commentary().map(Remark::words),
                it.by().value(),
                it.assessedOn(),
                it.correctedBecause().map(Remark::words));
    }
}
