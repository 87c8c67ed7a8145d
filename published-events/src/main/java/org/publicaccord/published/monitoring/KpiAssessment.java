package org.publicaccord.published.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an indicator was assessed for a period.
 *
 * @param firstDay of the period
 * @param lastDay of the period
 * @param measureClassification the same rating in the code that the UK profile of OCDS has for it:
 *     {@code met}, {@code slightlyBelow}, {@code below}, {@code significantlyBelow} or {@code
 *     other}
 * @param value what was measured, with its unit
 * @param commentary what there is to say about it
 * @param assessedBy the organisation that assessed, such as {@code GB-LAE-WMC}
 * @param correctedBecause why an earlier assessment of the same period is replaced; absent for the
 *     first
 */
public record KpiAssessment(
        LocalDate firstDay,
        LocalDate lastDay,
        Rating rating,
        String measureClassification,
        String value,
        Optional<String> commentary,
        String assessedBy,
        Optional<String> correctedBecause) {

    /** The ratings of the Procurement Regulations 2024 (SI 2024/692), regulation 39. */
    public enum Rating {
        GOOD,
        APPROACHING_TARGET,
        REQUIRES_IMPROVEMENT,
        INADEQUATE,
        OTHER
    }
}
