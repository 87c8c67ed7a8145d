package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.kpis.Period;

/**
 * An indicator is to be assessed for a period.
 *
 * @param code of the obligation
 * @param due its {@code warnFrom} is the first day on which the period can be assessed
 */
public record ScheduledAssessment(Kpi kpi, Period period, ObligationCode code, Due.LastDay due) {

    /** Whether the period is so near its end that it can be assessed. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(due.warnFrom());
    }
}
