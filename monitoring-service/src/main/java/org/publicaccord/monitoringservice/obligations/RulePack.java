package org.publicaccord.monitoringservice.obligations;

import java.util.List;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.obligations.Period.DaysBeginningWith;

/**
 * The rules by which obligations are found, whole and as data. Each obligation found names its
 * basis; each determination names its pack.
 *
 * @param id name and year, such as {@code UK-PA23-2026}
 * @param lightTouchFamilies first digits of the CPV codes that are taken for light touch services
 */
public record RulePack(
        String id,
        List<String> lightTouchFamilies,
        Thresholds thresholds,
        AfterEntry contractDetails,
        AfterEntry contractCopy,
        Performance performance,
        Payments payments,
        AfterEnd termination,
        Rule providerSelectionAward,
        Rule regimeQuestion,
        Ladder renewal) {

    public RulePack {
        lightTouchFamilies = List.copyOf(lightTouchFamilies);
    }

    /**
     * The lowest estimated values, VAT included, at which a contract can be a public contract; the
     * lowest of the amounts since 24 February 2025, so that what lies below was below at any time.
     */
    public record Thresholds(Money works, Money lightTouch, Money others) {}

    /** Owed within a period that begins with the day on which the contract was entered. */
    public record AfterEntry(
            Rule rule, DaysBeginningWith period, DaysBeginningWith lightTouchPeriod, Money above) {}

    /** Owed at least once in so many months of a contract above a value, and at its end. */
    public record Performance(Rule rule, int everyMonths, Money above, int mostYears) {}

    /** Owed for each quarter with a payment above an amount. */
    public record Payments(Rule rule, DaysBeginningWith period, Money above) {}

    /** Owed within a period that begins with the day on which the contract ends. */
    public record AfterEnd(Rule rule, DaysBeginningWith period) {}

    /**
     * The steps that lead to the end of a contract.
     *
     * @param halfTerm the first step of a contract shorter than {@code shortBelowMonths}
     */
    public record Ladder(Rule rule, List<Step> steps, String halfTerm, int shortBelowMonths) {
        public Ladder {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step, so many months and days before the end.
     *
     * @param name the end of the obligation's code
     */
    public record Step(String name, int months, int days, String title) {}
}
