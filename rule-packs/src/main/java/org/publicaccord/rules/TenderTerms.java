package org.publicaccord.rules;

/**
 * How tenders are invited, as far as the least tendering period depends on it (s.54(4)).
 *
 * @param electronic tenders may be submitted electronically
 * @param documentsComplete all tender documents are there when tenders are invited
 * @param qualifyingPlannedNotice a planned procurement notice went before by 40 days to 12 months
 *     (s.15(3))
 * @param urgent a state of urgency makes the usual period impractical
 */
public record TenderTerms(
        boolean electronic,
        boolean documentsComplete,
        boolean qualifyingPlannedNotice,
        boolean urgent) {}
