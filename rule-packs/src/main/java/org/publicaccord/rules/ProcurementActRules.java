package org.publicaccord.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.publicaccord.rules.Period.DaysBeginningWith;
import org.publicaccord.rules.Period.WorkingDaysBeginningWith;
import org.publicaccord.rules.Purchase.Category;

/**
 * What the Procurement Act 2023 asks of a procurement, by the numbers of one pack. Pure; days are
 * those of Europe/London.
 */
public final class ProcurementActRules {

    private final RulePack pack;
    private final Function<Nation, WorkingDays> calendars;

    /**
     * @param calendars the working days of each nation, as {@code Calendars::of}
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public ProcurementActRules(RulePack pack, Function<Nation, WorkingDays> calendars) {
        if (!pack.regime().equals(Regime.PA23.name())) {
            throw new IllegalArgumentException(pack.id() + " is no pack of the Act of 2023");
        }
        this.pack = pack;
        this.calendars = calendars;
    }

    /**
     * For questions that count no working days: one that does throws.
     *
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public ProcurementActRules(RulePack pack) {
        this(
                pack,
                nation -> {
                    throw new IllegalStateException("no calendar of " + nation + " was given");
                });
    }

    public RulePack pack() {
        return pack;
    }

    /**
     * The estimated value, VAT included, from which a contract is a public contract (Schedule 1).
     */
    public BigDecimal threshold(Purchase purchase) {
        return pack.rule(RuleCodes.THRESHOLDS).amount(thresholdName(purchase));
    }

    /** Whether the contract is no public contract: its value is less than the threshold (s.3). */
    public boolean isBelowThreshold(Purchase purchase) {
        return purchase.poundsInclVat().compareTo(threshold(purchase)) < 0;
    }

    /**
     * Whether an invitation to tender that is open to suppliers has to stand on the central digital
     * platform before it stands anywhere else: every tender notice of a covered procurement, and
     * below the threshold from an amount that differs for central government (s.87). Call-offs, and
     * below the threshold concessions and utilities contracts (s.84), are not advertised.
     */
    public boolean mustAdvertiseOnPlatformFirst(Purchase purchase) {
        if (purchase.callOff()) {
            return false;
        }
        return !isBelowThreshold(purchase) || isNotifiableBelowThreshold(purchase);
    }

    /**
     * The least days for tenders after the notice (s.54(4)); empty where the Act sets none: light
     * touch, call-offs and below the threshold, where only s.54(1) and a reasonable time bind.
     */
    public OptionalInt minimumTenderDays(Purchase purchase, TenderTerms terms) {
        if (purchase.lightTouch() || purchase.callOff() || isBelowThreshold(purchase)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                pack.rule(RuleCodes.TENDER_PERIOD).wholeAmount(tenderPeriodName(terms)));
    }

    /** Whether a contract may not be entered before the standstill is over (s.51). */
    public boolean standstillMandatory(Purchase purchase) {
        return !isBelowThreshold(purchase) && !purchase.lightTouch() && !purchase.callOff();
    }

    /**
     * The last day of the standstill: the eighth working day beginning with the day on which the
     * contract award notice is published. The contract may be entered on the day after.
     */
    public LocalDate standstillLastDay(LocalDate publishedOn, Nation nation) {
        int days = pack.rule(RuleCodes.STANDSTILL).wholeAmount("working-days");
        return new WorkingDaysBeginningWith(days).lastDay(publishedOn, calendars.apply(nation));
    }

    /** Whether key performance indicators are to be set (s.52). */
    public KpiDuty kpis(Purchase purchase) {
        Rule rule = pack.rule(RuleCodes.KEY_PERFORMANCE_INDICATORS);
        return kpiExemption(purchase, rule.amount("above-pounds"))
                .<KpiDuty>map(because -> new KpiDuty.Exempt(because, rule.basis()))
                .orElseGet(() ->
                        new KpiDuty.Required(
                                rule.wholeAmount("at-least"),
                                rule.amount("above-pounds"),
                                rule.basis()));
    }

    /** The last day for the contract details notice of a public contract (s.53(1)-(2)). */
    public LocalDate contractDetailsDue(LocalDate enteredOn, boolean lightTouch) {
        return afterEntry(RuleCodes.CONTRACT_DETAILS, enteredOn, lightTouch);
    }

    /** The last day for a published copy of the contract; empty if none is owed (s.53(3)-(4)). */
    public Optional<LocalDate> contractCopyDue(LocalDate enteredOn, Purchase purchase) {
        BigDecimal above = pack.rule(RuleCodes.CONTRACT_COPY).amount("above-pounds");
        boolean owed = !isBelowThreshold(purchase) && purchase.poundsInclVat().compareTo(above) > 0;
        return owed
                ? Optional.of(afterEntry(RuleCodes.CONTRACT_COPY, enteredOn, purchase.lightTouch()))
                : Optional.empty();
    }

    /** The last day for the contract termination notice of a public contract (s.80). */
    public LocalDate terminationNoticeDue(LocalDate endedOn) {
        int days = pack.rule(RuleCodes.CONTRACT_TERMINATION).wholeAmount("days");
        return new DaysBeginningWith(days).lastDay(endedOn);
    }

    /**
     * The last day for the payments compliance notice: 30 days beginning with the last day of the
     * reporting period, so that a half-year to 31 March is reported by 29 April (s.69).
     */
    public LocalDate paymentsComplianceDue(LocalDate periodEndsOn) {
        int days = pack.rule(RuleCodes.PAYMENTS_COMPLIANCE).wholeAmount("days");
        return new DaysBeginningWith(days).lastDay(periodEndsOn);
    }

    /**
     * By what right a rule of the pack holds.
     *
     * @throws IllegalStateException if the pack has no such rule
     */
    public Basis basis(String ruleCode) {
        return pack.rule(ruleCode).basis();
    }

    private boolean isNotifiableBelowThreshold(Purchase purchase) {
        if (purchase.concession()) {
            return false;
        }
        Rule rule = pack.rule(RuleCodes.BELOW_THRESHOLD_NOTICE);
        return switch (purchase.authority()) {
            case CENTRAL -> isAtLeast(purchase, rule.amount("central-pounds"));
            case SUB_CENTRAL -> isAtLeast(purchase, rule.amount("other-pounds"));
            case UTILITY -> false;
        };
    }

    private Optional<String> kpiExemption(Purchase purchase, BigDecimal above) {
        if (isBelowThreshold(purchase)) {
            return Optional.of("The contract is below the threshold, so it is no public contract.");
        }
        if (purchase.lightTouch()) {
            return Optional.of("The contract is for light touch services.");
        }
        if (purchase.framework()) {
            return Optional.of("The contract is a framework.");
        }
        if (purchase.concession()) {
            return Optional.of("The contract is a concession contract.");
        }
        return purchase.poundsInclVat().compareTo(above) > 0
                ? Optional.empty()
                : Optional.of("The estimated value does not exceed " + Words.pounds(above) + ".");
    }

    private LocalDate afterEntry(String code, LocalDate enteredOn, boolean lightTouch) {
        int days = pack.rule(code).wholeAmount(lightTouch ? "light-touch-days" : "days");
        return new DaysBeginningWith(days).lastDay(enteredOn);
    }

    private static boolean isAtLeast(Purchase purchase, BigDecimal amount) {
        return purchase.poundsInclVat().compareTo(amount) >= 0;
    }

    private static String tenderPeriodName(TenderTerms terms) {
        if (terms.qualifyingPlannedNotice()) {
            return "qualifying-planned-notice-days";
        }
        if (terms.urgent()) {
            return "urgent-days";
        }
        if (terms.electronic()) {
            return terms.documentsComplete() ? "days" : "documents-incomplete-days";
        }
        return terms.documentsComplete() ? "not-electronic-days" : "neither-days";
    }

    private static String thresholdName(Purchase purchase) {
        boolean utility = purchase.authority() == AuthorityKind.UTILITY;
        if (purchase.lightTouch()) {
            return purchase.concession()
                    ? "light-touch-concession"
                    : utility ? "light-touch-utility" : "light-touch";
        }
        if (purchase.concession()) {
            return "concession";
        }
        if (purchase.category() == Category.WORKS) {
            return "works";
        }
        return switch (purchase.authority()) {
            case CENTRAL -> "central";
            case SUB_CENTRAL -> "sub-central";
            case UTILITY -> "utility";
        };
    }
}
