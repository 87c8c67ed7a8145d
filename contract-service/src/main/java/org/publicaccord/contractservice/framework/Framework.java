package org.publicaccord.contractservice.framework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Text;

/**
 * What is known of a framework.
 *
 * @param owner who set it up: the organisation itself, or another one
 * @param regime the procurement law under which it was awarded
 * @param form how long it may last by its kind
 * @param lightTouch whether it is for light touch services only
 * @param suppliers each with the lots it is on
 * @param lots none if the framework is not divided
 * @param firstDay and {@code lastDay}, both included
 * @param longerBecause why it lasts longer than is usual, as its notice says (s.47(2)-(3))
 * @param noticeId of the notice that tells of its award, such as {@code 012345-2026}
 */
public record Framework(
        String title,
        Owner owner,
        Regime regime,
        Form form,
        boolean lightTouch,
        List<Supplier> suppliers,
        List<Lot> lots,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<Reason> longerBecause,
        String noticeId) {

    private static final int MOST_SUPPLIERS = 2_000;
    private static final int MOST_LOTS = 200;

    public Framework {
        Text.said(Text.SHORT, "a framework's title", title);
        Text.identifier("a notice's id", noticeId);
        suppliers = List.copyOf(suppliers);
        lots = List.copyOf(lots);
        if (suppliers.isEmpty() || suppliers.size() > MOST_SUPPLIERS) {
            throw new IllegalArgumentException("a framework has 1 to 2000 suppliers");
        }
        if (lots.size() > MOST_LOTS) {
            throw new IllegalArgumentException("a framework has at most 200 lots");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "the last day, %s, is before the first, %s".formatted(lastDay, firstDay));
        }
        distinct("suppliers", suppliers.stream().map(it -> it.id().value()).toList());
        distinct("lots", lots.stream().map(Lot::id).toList());
        Set<String> known = new HashSet<>(lots.stream().map(Lot::id).toList());
        if (!suppliers.stream().allMatch(it -> known.containsAll(it.lots()))) {
            throw new IllegalArgumentException("a supplier is on a lot that the framework has not");
        }
    }

    private static void distinct(String what, List<String> ids) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("the %s have one id each".formatted(what));
        }
    }

    /** Who set a framework up. */
    public record Owner(OrganisationId id, String name) {
        public Owner {
            Text.said(Text.SHORT, "an owner's name", name);
        }
    }

    /**
     * A supplier on a framework.
     *
     * @param lots the ids of its lots; none if the framework is not divided
     */
    public record Supplier(OrganisationId id, String name, Set<String> lots) {
        public Supplier {
            Text.said(Text.SHORT, "a supplier's name", name);
            lots = Set.copyOf(lots);
        }
    }

    /** What decides how long a framework may last. */
    public enum Form {
        /** Any that is none of the others: four years (s.47(1)(b)). */
        GENERAL(4),
        /** Awarded by a utility, or for defence and security: eight years (s.47(1)(a)). */
        UTILITIES_OR_DEFENCE(8),
        /** A scheme of successive frameworks that is opened again: eight years (s.49). */
        OPEN(8);

        private final int years;

        Form(int years) {
            this.years = years;
        }

        /** At most. */
        public int years() {
            return years;
        }
    }

    /** The last day that the framework may have by its form. */
    LocalDate latestDay() {
        return firstDay.plusYears(form.years()).minusDays(1);
    }

    /** Whether a supplier is on the framework, or on one lot of it. */
    boolean has(OrganisationId supplier, Optional<String> lot) {
        return suppliers.stream()
                .filter(it -> it.id().equals(supplier))
                .anyMatch(it -> lot.isEmpty() || it.lots().contains(lot.get()));
    }
}
