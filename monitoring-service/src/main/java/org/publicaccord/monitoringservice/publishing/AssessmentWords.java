package org.publicaccord.monitoringservice.publishing;

import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.published.contract.KeyPerformanceIndicator;
import org.publicaccord.published.monitoring.KpiAssessment;

/** Indicators and their assessments in the words of the published language. */
final class AssessmentWords {

    private AssessmentWords() {}

    static KeyPerformanceIndicator indicator(Kpi kpi) {
        return new KeyPerformanceIndicator(
                kpi.id().value(), kpi.title(), kpi.target(), kpi.everyMonths());
    }

    static KpiAssessment assessment(Assessment it) {
        Finding finding = it.finding();
        return new KpiAssessment(
                it.period().firstDay(),
                it.period().lastDay(),
                KpiAssessment.Rating.valueOf(finding.rating().name()),
                measureClassification(finding.rating()),
                finding.value().words(),
                finding.commentary().map(Remark::words),
                it.by().value(),
                it.correctedBecause().map(Remark::words));
    }

    /** The code that the UK profile of OCDS has for a rating. */
    static String measureClassification(Rating rating) {
        return switch (rating) {
            case GOOD -> "met";
            case APPROACHING_TARGET -> "slightlyBelow";
            case REQUIRES_IMPROVEMENT -> "below";
            case INADEQUATE -> "significantlyBelow";
            case OTHER -> "other";
        };
    }
}
