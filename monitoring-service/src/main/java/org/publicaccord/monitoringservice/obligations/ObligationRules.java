package org.publicaccord.monitoringservice.obligations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.rules.Period.DaysBeginningWith;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RuleCodes;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;

/**
 * What the rule packs say on obligations, by their names and numbers.
 *
 * @param packId the pack of the Procurement Act 2023 that was read
 * @param lightTouchFamilies first digits of the CPV codes that are taken for light touch services
 */
record ObligationRules(
        String packId,
        List<String> lightTouchFamilies,
        Thresholds thresholds,
        Duty belowThresholdDetails,
        AfterEntry contractDetails,
        AfterEntry contractCopy,
        Performance performance,
        Performance voluntaryPerformance,
        Payments payments,
        AfterEnd termination,
        AwardNotice providerSelectionAward,
        Duty regimeQuestion,
        Duty tendersClose,
        Duty standstillEnds,
        KpiAssessment kpiAssessment,
        Ladder renewal) {

    private static final String ACT = "PA23";
    private static final String HEALTH = "PSR";
    private static final String PLATFORM = "PLATFORM";

    ObligationRules {
        lightTouchFamilies = List.copyOf(lightTouchFamilies);
    }

    /**
     * The lowest estimated values, VAT included, at which a contract can be a public contract.
     * Where no pack is pinned they are the lowest of all packs so far, so that what lies below was
     * below at any time.
     */
    record Thresholds(Money works, Money lightTouch, Money others) {}

    /** Owed within a period that begins with the day on which the contract was entered. */
    record AfterEntry(
            Duty duty, DaysBeginningWith period, DaysBeginningWith lightTouchPeriod, Money above) {}

    /** Owed at least once in so many months of a contract above a value, and at its end. */
    record Performance(Duty duty, int everyMonths, Money above, int mostYears) {}

    /** Owed for each quarter with a payment above an amount. */
    record Payments(Duty duty, DaysBeginningWith period, Money above) {

        /** Payments are not known here: that they can owe a notice is said, and no day. */
        List<Obligation> owed(WatchedContract contract) {
            boolean endedBefore =
                    contract.lastDayOfEffect().filter(day -> !duty.isInForceOn(day)).isPresent();
            return endedBefore
                    ? List.of()
                    : List.of(
                            duty.notDeterminable(
                                    "Payments are not recorded. A quarter with a payment above "
                                            + Words.pounds(above)
                                            + " owes the notice within "
                                            + period.days()
                                            + " days beginning with its last day."));
        }
    }

    /** Owed within a period that begins with the day on which the contract ends. */
    record AfterEnd(Duty duty, DaysBeginningWith period) {}

    /** Owed within a period that begins with the day of the award. */
    record AwardNotice(Duty duty, DaysBeginningWith period) {

        Obligation owed(Optional<LocalDate> awardedOn) {
            return awardedOn
                    .map(day -> duty.dueOn(period.lastDay(day)))
                    .orElseGet(() ->
                            duty.notDeterminable(
                                    "The day of the award is not recorded. The notice is due within "
                                            + period.days()
                                            + " days of it."));
        }
    }

    /**
     * Each indicator is assessed at the end of each of its periods.
     *
     * @param atLeastEveryMonths a period is not longer, whatever the contract says
     * @param period beginning with the last day that is assessed
     */
    record KpiAssessment(Duty duty, int atLeastEveryMonths, DaysBeginningWith period) {}

    /**
     * The steps that lead to the end of a contract.
     *
     * @param halfTerm the first step of a contract shorter than {@code shortBelowMonths}
     */
    record Ladder(Duty duty, List<Step> steps, Duty halfTerm, int shortBelowMonths) {
        Ladder {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step, so many months and days before the end.
     *
     * @param metBy what meets it by itself, once it is on record
     */
    record Step(Duty duty, int months, int days, List<ExitMilestone> metBy) {
        Step {
            metBy = List.copyOf(metBy);
        }
    }

    /**
     * The rules that govern a contract: by the pack of the Act that it pinned, else by the packs
     * that can have governed it when it was first seen, as its procurement began on that day at the
     * latest.
     *
     * @param firstSeen the day of the import, or the one on which its procurement was first heard
     *     of
     * @throws IllegalStateException if its pack is not there: packs are never taken away
     */
    static ObligationRules of(RulePacks packs, Optional<String> pinned, LocalDate firstSeen) {
        return pinned.map(id -> named(packs, id))
                .filter(pack -> pack.regime().equals(ACT))
                .map(act -> of(packs, act, exact(act), firstSeen))
                .orElseGet(() -> on(packs, firstSeen));
    }

    /** The rules for a contract that pinned none, see {@link #of}. */
    static ObligationRules on(RulePacks packs, LocalDate firstSeen) {
        RulePack act = pack(packs, ACT, firstSeen);
        return of(packs, act, lowestUntil(packs, act), firstSeen);
    }

    private static ObligationRules of(
            RulePacks packs, RulePack act, Thresholds thresholds, LocalDate day) {
        RulePack platform = pack(packs, PLATFORM, day);
        Rule award = pack(packs, HEALTH, day).rule("psr-award-notice");
        return new ObligationRules(
                act.id(),
                platform.rule("light-touch-services").list("cpv-families"),
                thresholds,
                Duty.of(act.rule("uk7-below-threshold-details")),
                afterEntry(act.rule(RuleCodes.CONTRACT_DETAILS)),
                afterEntry(act.rule(RuleCodes.CONTRACT_COPY)),
                performance(act.rule(RuleCodes.CONTRACT_PERFORMANCE)),
                performance(platform.rule("uk9-voluntary-performance")),
                payments(act.rule(RuleCodes.CONTRACT_PAYMENT)),
                termination(act.rule(RuleCodes.CONTRACT_TERMINATION)),
                new AwardNotice(
                        Duty.of(award).metBy(NoticeCode.PSR_AWARD),
                        new DaysBeginningWith(award.wholeAmount("days"))),
                Duty.of(platform.rule("which-regime")),
                Duty.of(platform.rule("tenders-close")),
                Duty.of(platform.rule("standstill-ends")),
                kpiAssessment(platform.rule("kpi-assessment")),
                renewal(platform));
    }

    private static RulePack named(RulePacks packs, String id) {
        return packs.named(id)
                .orElseThrow(
                        () -> new IllegalStateException("the rule pack " + id + " is missing"));
    }

    /** The pack in force; before the first took effect, the first. */
    private static RulePack pack(RulePacks packs, String regime, LocalDate day) {
        return packs.inForce(regime, day)
                .or(() ->
                        packs.all().stream()
                                .filter(it -> it.regime().equals(regime))
                                .min(Comparator.comparing(RulePack::effectiveFrom)))
                .orElseThrow(() -> new IllegalStateException("there is no rule pack of " + regime));
    }

    private static Thresholds exact(RulePack act) {
        Rule rule = act.rule(RuleCodes.THRESHOLDS);
        return new Thresholds(
                pounds(rule.amount("works")),
                pounds(rule.amount("light-touch")),
                pounds(rule.amount("central")));
    }

    private static Thresholds lowestUntil(RulePacks packs, RulePack act) {
        return new Thresholds(
                lowest(packs, "works", act),
                lowest(packs, "light-touch", act),
                lowest(packs, "central", act));
    }

    private static Money lowest(RulePacks packs, String amount, RulePack until) {
        return packs.all().stream()
                .filter(it -> it.regime().equals(ACT))
                .filter(it -> !it.effectiveFrom().isAfter(until.effectiveFrom()))
                .map(it -> it.rule(RuleCodes.THRESHOLDS).amount(amount))
                .min(Comparator.naturalOrder())
                .map(ObligationRules::pounds)
                .orElseThrow();
    }

    private static AfterEntry afterEntry(Rule rule) {
        return new AfterEntry(
                Duty.of(rule), days(rule, "days"), days(rule, "light-touch-days"), above(rule));
    }

    private static Performance performance(Rule rule) {
        return new Performance(
                Duty.of(rule),
                rule.wholeAmount("every-months"),
                above(rule),
                rule.wholeAmount("most-years"));
    }

    private static Payments payments(Rule rule) {
        return new Payments(Duty.of(rule), days(rule, "days"), above(rule));
    }

    private static AfterEnd termination(Rule rule) {
        return new AfterEnd(Duty.of(rule), days(rule, "days"));
    }

    private static KpiAssessment kpiAssessment(Rule rule) {
        return new KpiAssessment(
                Duty.of(rule), rule.wholeAmount("at-least-every-months"), days(rule, "days"));
    }

    private static Ladder renewal(RulePack platform) {
        Rule ladder = platform.rule("renewal");
        return new Ladder(
                Duty.of(ladder),
                ladder.list("steps").stream()
                        .map(name -> step(platform.rule("renewal-" + name)))
                        .toList(),
                Duty.of(platform.rule("renewal-half-term")),
                ladder.wholeAmount("short-below-months"));
    }

    private static Step step(Rule rule) {
        return new Step(
                Duty.of(rule),
                before(rule, "months-before"),
                before(rule, "days-before"),
                rule.list("met-by").stream().map(ExitMilestone::valueOf).toList());
    }

    private static int before(Rule rule, String amount) {
        return rule.amounts().containsKey(amount) ? rule.wholeAmount(amount) : 0;
    }

    private static DaysBeginningWith days(Rule rule, String amount) {
        return new DaysBeginningWith(rule.wholeAmount(amount));
    }

    /** A rule that names no amount holds at any value. */
    private static Money above(Rule rule) {
        return pounds(rule.amounts().getOrDefault("above-pounds", BigDecimal.ZERO));
    }

    private static Money pounds(BigDecimal amount) {
        return new Money(amount, "GBP");
    }
}
