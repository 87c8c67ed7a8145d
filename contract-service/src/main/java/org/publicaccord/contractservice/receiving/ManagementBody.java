package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.delivery.ManagedTerms;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;

/**
 * The body of a request to take an imported contract into management: what its register does not
 * tell.
 *
 * @param procurementBegunOn decides which rules hold
 * @param enteredOn when the contract was signed
 * @param firstDay as it stands now
 * @param lastDay as it stands now
 * @param extensionMonths by how many months its options may yet extend it; 0 if not said
 * @param kpis none if not said
 */
record ManagementBody(
        PurchaseBody purchase,
        Nation nation,
        LocalDate procurementBegunOn,
        LocalDate enteredOn,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<Integer> extensionMonths,
        Optional<List<Kpi>> kpis) {

    ManagementBody {
        // Whatever is wrong with it is said while the body is read, with its place.
        terms(
                purchase,
                nation,
                procurementBegunOn,
                enteredOn,
                firstDay,
                lastDay,
                extensionMonths,
                kpis);
    }

    /**
     * What is bought, by whom and for how much.
     *
     * @param concession no if not said
     * @param callOff whether it was awarded under a framework; no if not said
     * @param poundsInclVat the value on award
     */
    record PurchaseBody(
            AuthorityKind authority,
            Purchase.Category category,
            boolean lightTouch,
            Optional<Boolean> concession,
            Optional<Boolean> callOff,
            BigDecimal poundsInclVat) {

        private Purchase purchase() {
            return new Purchase(
                    authority,
                    category,
                    lightTouch,
                    concession.orElse(false),
                    false,
                    callOff.orElse(false),
                    poundsInclVat);
        }
    }

    ManagedTerms terms() {
        return terms(
                purchase,
                nation,
                procurementBegunOn,
                enteredOn,
                firstDay,
                lastDay,
                extensionMonths,
                kpis);
    }

    private static ManagedTerms terms(
            PurchaseBody purchase,
            Nation nation,
            LocalDate procurementBegunOn,
            LocalDate enteredOn,
            LocalDate firstDay,
            LocalDate lastDay,
            Optional<Integer> extensionMonths,
            Optional<List<Kpi>> kpis) {
        return new ManagedTerms(
                purchase.purchase(),
                nation,
                procurementBegunOn,
                enteredOn,
                firstDay,
                lastDay,
                extensionMonths.orElse(0),
                kpis.orElse(List.of()));
    }
}
