package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Text;

/**
 * What has to be true before capital is released.
 *
 * @param id unique within the terms
 * @param measure such as "Homes let at a social rent"
 * @param unit such as "homes"
 * @param target met by this much or more
 * @param evidenceSource where the verifier looks
 * @param verifier whose people test it
 * @param dueOn the last day by which it is to be tested
 */
public record OutcomeTest(
        String id,
        String measure,
        String unit,
        BigDecimal target,
        String evidenceSource,
        OrganisationId verifier,
        LocalDate dueOn) {
    public OutcomeTest {
        Text.identifier("an outcome test's id", id);
        Text.said(Text.SHORT, "a measure", measure);
        Text.said(Text.SHORT, "a unit", unit);
        Text.said(Text.SHORT, "a source of evidence", evidenceSource);
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("a target is more than nothing");
        }
    }

    boolean isMetBy(BigDecimal measured) {
        return measured.compareTo(target) >= 0;
    }
}
