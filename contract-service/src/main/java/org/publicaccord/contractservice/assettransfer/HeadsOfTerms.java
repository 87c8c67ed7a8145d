package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;

/**
 * What both sides mean to sign, subject to contract.
 *
 * @param firstDay on which the body has the asset
 * @param lastDay of the lease or licence; of a freehold, that on which its last covenant holds
 * @param renewalMonths by how many months its options may extend a lease
 * @param consideration for the interest, in pounds
 * @param reportEveryMonths how often the body reports what people gained; 0 if it need not
 * @param content the content address of the heads of terms themselves
 */
public record HeadsOfTerms(
        Tenure tenure,
        LocalDate firstDay,
        LocalDate lastDay,
        int renewalMonths,
        Money consideration,
        List<Covenant> covenants,
        int reportEveryMonths,
        Sha256 content) {

    private static final int MOST_COVENANTS = 50;
    private static final int MOST_MONTHS = 600;
    private static final int MOST_REPORT_MONTHS = 60;

    public HeadsOfTerms {
        Pounds.only(consideration);
        covenants = List.copyOf(covenants);
        check(firstDay, lastDay, covenants);
        boolean renewable = tenure == Tenure.LEASE ? renewalMonths >= 0 : renewalMonths == 0;
        if (!renewable || renewalMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("options extend a lease, by 0 to 600 months");
        }
        if (reportEveryMonths < 0 || reportEveryMonths > MOST_REPORT_MONTHS) {
            throw new IllegalArgumentException("a body reports every 1 to 60 months, or never (0)");
        }
    }

    private static void check(LocalDate firstDay, LocalDate lastDay, List<Covenant> covenants) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        if (covenants.size() > MOST_COVENANTS) {
            throw new IllegalArgumentException("a transfer has at most 50 covenants");
        }
        if (covenants.stream().map(Covenant::id).distinct().count() < covenants.size()) {
            throw new IllegalArgumentException("each covenant has an id of its own");
        }
        for (Covenant covenant : covenants) {
            if (covenant.lastDay().isBefore(firstDay) || covenant.lastDay().isAfter(lastDay)) {
                throw new IllegalArgumentException(
                        "a covenant holds within the term: " + covenant.id());
            }
        }
    }

    public Term term() {
        return Term.between(firstDay, lastDay);
    }

    /** The last day for the first report of what people gained; empty if none is owed. */
    public Optional<LocalDate> firstReportDue() {
        return reportEveryMonths == 0
                ? Optional.empty()
                : Optional.of(firstDay.plusMonths(reportEveryMonths));
    }

    /** As the rules about disposals see it. */
    org.publicaccord.rules.assets.Tenure disposed() {
        return switch (tenure) {
            case FREEHOLD -> new org.publicaccord.rules.assets.Tenure.Freehold();
            case LICENCE -> new org.publicaccord.rules.assets.Tenure.Licence();
            case LEASE ->
                    new org.publicaccord.rules.assets.Tenure.Lease(
                            firstDay, lastDay.plusDays(1).plusMonths(renewalMonths).minusDays(1));
        };
    }
}
