package org.publicaccord.contractservice.delivery;

import org.publicaccord.contractservice.contract.Agreement;

/** What is left to do when a contract comes to its end. */
public enum ExitStep {
    /** Of a service that ends: the people who use it and those who provide it were heard. */
    CONSULTATION("the people concerned are consulted"),
    /** Of a service that ends: its effect on equality (Equality Act 2010, s.149). */
    EQUALITY_ASSESSMENT("the effect on equality is assessed"),
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
     * Without indicators there is nothing to assess, and people are consulted on a service that
     * ends; every other step may apply to any contract.
     */
    boolean mayApplyTo(Agreement agreement, Exit exit) {
        return switch (this) {
            case CONSULTATION, EQUALITY_ASSESSMENT -> exit.decommissions();
            case FINAL_KPI_ASSESSMENT -> !agreement.kpis().isEmpty();
            case STAFF_INFORMATION,
                    DATA_HANDED_OVER,
                    ASSETS_RETURNED,
                    FINAL_ACCOUNTS,
                    LESSONS_PUBLISHED ->
                    true;
        };
    }

    /** Whether the law asks for it where it applies, so that no reason replaces it. */
    boolean cannotBeWaived() {
        return this == CONSULTATION || this == EQUALITY_ASSESSMENT;
    }
}
