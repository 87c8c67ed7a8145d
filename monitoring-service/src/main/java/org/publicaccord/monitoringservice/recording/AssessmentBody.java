package org.publicaccord.monitoringservice.recording;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;

/**
 * What a caller sends to assess an indicator.
 *
 * @param firstDay of the period
 * @param lastDay of the period
 * @param value what was measured, with its unit
 * @param commentary what there is to say about it; needed for the rating {@code OTHER}
 * @param correctingBecause why the assessment that stands for the period is replaced
 */
record AssessmentBody(
        LocalDate firstDay,
        LocalDate lastDay,
        Rating rating,
        String value,
        Optional<String> commentary,
        Optional<String> correctingBecause) {

    AssessmentBody {
        new Period(firstDay, lastDay);
        new Measure(value);
        commentary.ifPresent(Remark::new);
        correctingBecause.ifPresent(Remark::new);
    }

    AssessKpi command(String contractId, String kpi, Caller caller) {
        if (!KpiId.isWellFormed(kpi)) {
            throw Problem.notFound(
                            "unknown-kpi",
                            "This is no indicator's id.",
                            "Take the indicator from the list of the contract's indicators.")
                    .exception();
        }
        return new AssessKpi(
                Addressed.contract(contractId),
                new KpiId(kpi),
                new Period(firstDay, lastDay),
                new Finding(rating, new Measure(value), commentary.map(Remark::new)),
                correctingBecause.map(Remark::new),
                new OrganisationId(caller.organisation()));
    }
}
