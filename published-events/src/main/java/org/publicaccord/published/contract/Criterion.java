package org.publicaccord.published.contract;

import java.math.BigDecimal;

/**
 * An award criterion (Procurement Act 2023, section 23).
 *
 * @param id within its procedure
 * @param subjectMatter how it relates to the subject matter of the contract
 * @param measure what earns how many points
 * @param weightPercent its share of the total
 */
public record Criterion(
        String id,
        String title,
        String subjectMatter,
        String measure,
        BigDecimal weightPercent,
        Family family) {

    /** What kind of merit a criterion measures. */
    public enum Family {
        PRICE,
        QUALITY,
        SOCIAL_VALUE
    }
}
