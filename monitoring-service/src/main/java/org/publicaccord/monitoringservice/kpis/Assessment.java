package org.publicaccord.monitoringservice.kpis;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.OrganisationId;

/**
 * How one indicator was assessed for one period (s.71(2)(a)).
 *
 * @param by the organisation that assessed; the person is in the event's metadata
 * @param assessedOn the day of the recording, in Europe/London
 * @param correctedBecause why it replaces an earlier one of the same period; empty for the first
 */
public record Assessment(
        KpiId kpi,
        Period period,
        Finding finding,
        OrganisationId by,
        LocalDate assessedOn,
        Optional<Remark> correctedBecause) {

    boolean isOf(KpiId indicator, Period days) {
        return kpi.equals(indicator) && period.equals(days);
    }
}
