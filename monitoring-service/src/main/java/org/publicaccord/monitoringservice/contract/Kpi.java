package org.publicaccord.monitoringservice.contract;

/**
 * A key performance indicator that a contract sets (Procurement Act 2023, s.52).
 *
 * @param target what counts as met, with its unit
 * @param everyMonths how often the contract has it assessed, in months
 */
public record Kpi(KpiId id, String title, String target, int everyMonths) {

    public Kpi {
        if (everyMonths < 1) {
            throw new IllegalArgumentException("an indicator is assessed every month at most");
        }
    }
}
