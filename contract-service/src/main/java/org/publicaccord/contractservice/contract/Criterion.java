package org.publicaccord.contractservice.contract;

import java.math.BigDecimal;

/**
 * An award criterion (Procurement Act 2023, s.23).
 *
 * @param subjectMatter how it relates to the subject matter of the contract
 * @param measure how it is measured, clearly and specifically
 * @param weightPercent its share of the whole, above 0 and at most 100
 */
public record Criterion(
        String id,
        String title,
        String subjectMatter,
        String measure,
        BigDecimal weightPercent,
        Family family) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    public Criterion {
        Text.identifier("a criterion's id", id);
        Text.said(Text.LINE, "a criterion's title", title);
        Text.said(Text.LINE, "how a criterion relates to the subject matter", subjectMatter);
        Text.said(Text.LINE, "how a criterion is measured", measure);
        if (weightPercent.signum() <= 0 || weightPercent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("a weight is above 0 and at most 100 per cent");
        }
    }

    /** What a criterion is about. */
    public enum Family {
        PRICE,
        QUALITY,
        SOCIAL_VALUE
    }
}
