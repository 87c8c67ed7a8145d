package org.publicaccord.monitoringservice.kpis;

/** The ratings of the Procurement Regulations 2024 (SI 2024/692), regulation 39. */
public enum Rating {
    GOOD,
    APPROACHING_TARGET,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    /** None of the others describes it; a commentary says what does. */
    OTHER
}
