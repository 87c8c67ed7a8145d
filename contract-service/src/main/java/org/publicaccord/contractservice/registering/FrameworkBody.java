package org.publicaccord.contractservice.registering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.framework.Framework;

/**
 * The body of a request to register a framework.
 *
 * @param owner who set it up
 * @param regime under which it was awarded; the Procurement Act 2023 if not said
 * @param form how long it may last by its kind; GENERAL if not said
 * @param longerBecause why it lasts longer than is usual, as its notice says
 * @param noticeId of the notice that tells of its award
 */
record FrameworkBody(
        String title,
        Owner owner,
        Optional<Regime> regime,
        Optional<Framework.Form> form,
        boolean lightTouch,
        List<Supplier> suppliers,
        List<Lot> lots,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<String> longerBecause,
        String noticeId) {

    FrameworkBody {
        suppliers = List.copyOf(suppliers);
        lots = List.copyOf(lots);
        // Whatever is wrong with it is said while the body is read, with its place.
        framework(
                title,
                owner,
                regime,
                form,
                lightTouch,
                suppliers,
                lots,
                firstDay,
                lastDay,
                longerBecause,
                noticeId);
    }

    record Owner(String id, String name) {}

    /**
     * A supplier on the framework.
     *
     * @param lots the ids of its lots; left out if the framework is not divided
     */
    record Supplier(String id, String name, Optional<Set<String>> lots) {}

    Framework framework() {
        return framework(
                title,
                owner,
                regime,
                form,
                lightTouch,
                suppliers,
                lots,
                firstDay,
                lastDay,
                longerBecause,
                noticeId);
    }

    private static Framework framework(
            String title,
            Owner owner,
            Optional<Regime> regime,
            Optional<Framework.Form> form,
            boolean lightTouch,
            List<Supplier> suppliers,
            List<Lot> lots,
            LocalDate firstDay,
            LocalDate lastDay,
            Optional<String> longerBecause,
            String noticeId) {
        return new Framework(
                title,
                new Framework.Owner(new OrganisationId(owner.id()), owner.name()),
                regime.orElse(Regime.PA23),
                form.orElse(Framework.Form.GENERAL),
                lightTouch,
                suppliers.stream().map(FrameworkBody::supplier).toList(),
                lots,
                firstDay,
                lastDay,
                longerBecause.map(Reason::new),
                noticeId);
    }

    private static Framework.Supplier supplier(Supplier it) {
        return new Framework.Supplier(
                new OrganisationId(it.id()), it.name(), it.lots().orElse(Set.of()));
    }
}
