package org.publicaccord.biddingservice.terms;

/**
 * An award criterion (Procurement Act 2023, section 23).
 *
 * @param subjectMatter how it relates to the subject matter of the contract
 * @param measure what earns how many points
 */
public record Criterion(
        CriterionId id,
        String title,
        String subjectMatter,
        String measure,
        Weight weight,
        Family family) {
    public Criterion {
        Text.said(Text.LINE, "a criterion's title", title);
        Text.said(Text.PARAGRAPHS, "what a criterion is about", subjectMatter);
        Text.said(Text.PARAGRAPHS, "how a criterion is measured", measure);
    }

    /** Whether a tender answers it in words; a price is answered by prices. */
    public boolean needsAnswer() {
        return family != Family.PRICE;
    }
}
