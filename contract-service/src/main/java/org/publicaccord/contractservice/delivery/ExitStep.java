package org.publicaccord.contractservice.delivery;

import org.publicaccord.contractservice.contract.Agreement;

/** What is left to do when a contract comes to its end. */
public enum ExitStep {
    /** Employee liability information (TUPE Regulations 2006, SI 2006/246, reg 11). */
    STAFF_INFORMATION("staff information is provided"),
    DATA_HANDED_OVER("data is handed over"),
    ASSETS_RETURNED("assets are returned"),
    FINAL_ACCOUNTS("the accounts are settled"),
    /** Procurement Act 2023, s.71(2)(b): an assessment when the contract ends. */
    FINAL_KPI_ASSESSMENT("the indicators are assessed for the last time"),
    LESSONS_PUBLISHED("what was learned is published");

    private final String words;

    ExitStep(String words) {
        this.words = words;
    }

    /** As a clause. */
    public String words() {
        return words;
    }

    /**
     * Without indicators there is nothing to assess; every other step may apply to any contract.
     */
    boolean mayApplyTo(Agreement agreement) {
        return switch (this) {
            case FINAL_KPI_ASSESSMENT -> !agreement.kpis().isEmpty();
            case STAFF_INFORMATION,
                    DATA_HANDED_OVER,
                    ASSETS_RETURNED,
                    FINAL_ACCOUNTS,
                    LESSONS_PUBLISHED ->
                    true;
        };
    }
}
