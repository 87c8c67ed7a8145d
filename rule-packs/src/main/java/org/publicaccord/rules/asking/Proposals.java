package org.publicaccord.rules.asking;

import java.util.List;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.reforming.Advice;
import org.publicaccord.rules.reforming.Advisory;
import org.publicaccord.rules.reforming.Answered;

/** What proposed rules would have changed, as a report tells it. */
final class Proposals {

    private Proposals() {}

    /**
     * Of the indicators of a contract under the Act: a sentence a proposal that would change it.
     */
    static List<String> onIndicators(Advisory advisory, RulePack act, Purchase purchase) {
        var duty = new ProcurementActRules(act).kpis(purchase);
        return advisory.beside(new Answered.Indicators(purchase, duty)).stream()
                .filter(Advice::changes)
                .map(it -> it.because() + " (" + it.basis().legalBasis() + ")")
                .toList();
    }

    static Report addTo(Report report, List<String> proposals) {
        return proposals.isEmpty()
                ? report
                : report.section("Proposed rules, which decide nothing", proposals);
    }
}
