package org.publicaccord.contractservice.contract;

/**
 * A key performance indicator (Procurement Act 2023, s.52).
 *
 * @param target what counts as met, with its unit
 * @param everyMonths how often it is assessed; at least every 12 months (s.71(2))
 */
public record Kpi(String id, String title, String target, int everyMonths) {

    private static final int A_YEAR = 12;

    public Kpi {
        Text.identifier("an indicator's id", id);
        Text.said(Text.LINE, "an indicator's title", title);
        Text.said(Text.LINE, "an indicator's target", target);
        if (everyMonths < 1 || everyMonths > A_YEAR) {
            throw new IllegalArgumentException("an indicator is assessed every 1 to 12 months");
        }
    }
}
