package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;

/**
 * What a register does not tell of a contract, and its buyer does when it is taken into management.
 *
 * @param purchase what is bought, by whom, and its value on award
 * @param nation whose bank holidays count
 * @param procurementBegunOn decides which rule pack holds
 * @param enteredOn when the contract was signed
 * @param firstDay as it stands now
 * @param lastDay as it stands now
 * @param extensionMonths by how many months its options may yet extend it
 */
public record ManagedTerms(
        Purchase purchase,
        Nation nation,
        LocalDate procurementBegunOn,
        LocalDate enteredOn,
        LocalDate firstDay,
        LocalDate lastDay,
        int extensionMonths,
        List<Kpi> kpis) {

    private static final String POUNDS = "GBP";
    private static final int MOST_KPIS = 100;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2_999;
    private static final int LONGEST_YEARS = 100;

    public ManagedTerms {
        kpis = List.copyOf(kpis);
        Set<String> ids = new HashSet<>(kpis.stream().map(Kpi::id).toList());
        if (kpis.size() > MOST_KPIS || ids.size() < kpis.size()) {
            throw new IllegalArgumentException("at most 100 indicators, with one id each");
        }
        boolean inOurTimes =
                firstDay.getYear() >= EARLIEST_YEAR && firstDay.getYear() <= LATEST_YEAR;
        if (!inOurTimes || lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
            throw new IllegalArgumentException(
                    "a term begins in 1900 or later and lasts a hundred years at most");
        }
        // Whatever is wrong with the days, the options or the value is said here.
        agreement("award", purchase, enteredOn, firstDay, lastDay, extensionMonths, kpis);
    }

    Agreement agreement(String award) {
        return agreement(award, purchase, enteredOn, firstDay, lastDay, extensionMonths, kpis);
    }

    private static Agreement agreement(
            String award,
            Purchase purchase,
            LocalDate enteredOn,
            LocalDate firstDay,
            LocalDate lastDay,
            int extensionMonths,
            List<Kpi> kpis) {
        return new Agreement(
                award,
                enteredOn,
                new Money(purchase.poundsInclVat(), POUNDS),
                Term.between(firstDay, lastDay),
                extensionMonths,
                kpis,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
