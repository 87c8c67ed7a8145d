package org.publicaccord.contractservice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contract as it was entered, and as it was changed since.
 *
 * @param awardId the award that it carries out
 * @param value now, VAT included
 * @param term now, both days known
 * @param extensionMonths by how many months the options of the contract may yet extend it
 * @param withoutKpisBecause why there are fewer indicators than the law asks for
 * @param ended how it ended, if it did
 */
public record Agreement(
        String awardId,
        LocalDate enteredOn,
        Money value,
        Term term,
        int extensionMonths,
        List<Kpi> kpis,
        Optional<String> withoutKpisBecause,
        List<Amendment> amendments,
        Optional<End> ended) {

    private static final int MOST_EXTENSION_MONTHS = 600;

    public Agreement {
        Text.identifier("an award's id", awardId);
        if (extensionMonths < 0 || extensionMonths > MOST_EXTENSION_MONTHS) {
            throw new IllegalArgumentException("options extend a contract by 0 to 600 months");
        }
        if (term.firstDay().isEmpty() || term.lastDay().isEmpty()) {
            throw new IllegalArgumentException("a contract that is entered has both its days");
        }
        kpis = List.copyOf(kpis);
        withoutKpisBecause.ifPresent(words -> Text.said(Text.LINE, "a reason", words));
        amendments = List.copyOf(amendments);
    }

    /**
     * How a contract ended.
     *
     * @param on the last day on which it had effect
     */
    public record End(LocalDate on, String because) {
        public End {
            Text.said(Text.LINE, "why a contract ended", because);
        }
    }

    public LocalDate firstDay() {
        return term.firstDay().orElseThrow();
    }

    public LocalDate lastDay() {
        return term.lastDay().orElseThrow();
    }

    /**
     * The contract after a change.
     *
     * @param monthsUsed of the options, if the change exercises one
     */
    public Agreement amendedBy(Amendment amendment, int monthsUsed) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new Agreement(
                awardId,
                enteredOn,
                amendment.value(),
                Term.between(firstDay(), amendment.lastDay()),
                extensionMonths - monthsUsed,
                kpis,
                withoutKpisBecause,
                all,
                ended);
    }

    public Agreement endedOn(LocalDate day, String because) {
        return new Agreement(
                awardId,
                enteredOn,
                value,
                term,
                extensionMonths,
                kpis,
                withoutKpisBecause,
                amendments,
                Optional.of(new End(day, because)));
    }
}
