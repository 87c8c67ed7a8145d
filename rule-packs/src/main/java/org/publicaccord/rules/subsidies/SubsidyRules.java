package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Period.MonthsAfter;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.Period.WorkingDaysAfter;
import org.publicaccord.rules.Period.WorkingDaysBeginningWith;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.WorkingDays;

/**
 * What the Subsidy Control Act 2022 asks of a subsidy, and GovS 015 of a grant, by the numbers of
 * one pack. Pure; amounts are pounds, gross; days are those of Europe/London.
 */
public final class SubsidyRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "SUBSIDY";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public SubsidyRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    public RulePack pack() {
        return pack;
    }

    /**
     * Whether minimal financial assistance may be given on a day (s.36).
     *
     * @param received all that the economic group received, in any order; at most 10,000
     */
    public AssistanceAnswer minimalAssistance(
            List<Assistance> received, LocalDate on, BigDecimal pounds) {
        return new SmallAssistance(pack.rule(SubsidyCodes.MINIMAL)).answer(received, on, pounds);
    }

    /**
     * Whether assistance for services of public economic interest may be given on a day (s.38).
     *
     * @param received all that the economic group received, in any order; at most 10,000
     */
    public AssistanceAnswer publicEconomicInterestAssistance(
            List<Assistance> received, LocalDate on, BigDecimal pounds) {
        return new SmallAssistance(pack.rule(SubsidyCodes.PUBLIC_ECONOMIC_INTEREST))
                .answer(received, on, pounds);
    }

    /** Whether it has to be, or may be, referred before it is given (ss.52 and 56). */
    public Referral referral(ReferralQuestion question) {
        return new Referring(pack).referral(question);
    }

    /**
     * Why a subsidy that has to be referred may not be given on a day; empty if it may. With no
     * report at the end of the reporting period it may be given on the day after (s.54(3)).
     */
    public Optional<Refusal> beforeReferralIsOver(
            Referred referred, LocalDate on, WorkingDays workingDays) {
        return new Referring(pack).standsInTheWay(referred, on, workingDays);
    }

    /** The last day for the report: 30 working days beginning with the notice (s.53(3)). */
    public LocalDate reportLastDay(LocalDate acceptedOn, WorkingDays workingDays) {
        int days = pack.rule(SubsidyCodes.REPORT).wholeAmount("working-days");
        return new WorkingDaysBeginningWith(days).lastDay(acceptedOn, workingDays);
    }

    /** The last day of the cooling off period: the fifth working day after the report (s.54(2)). */
    public LocalDate coolingOffLastDay(LocalDate publishedOn, WorkingDays workingDays) {
        int days = pack.rule(SubsidyCodes.COOLING_OFF).wholeAmount("working-days");
        return new WorkingDaysAfter(days).lastDay(publishedOn, workingDays);
    }

    /** Whether it needs an entry in the subsidy database (ss.33, 36(4) and 38(4)). */
    public boolean needsDatabaseEntry(SubsidyForm form, BigDecimal pounds) {
        return switch (form) {
            case STANDALONE, SCHEME -> true;
            case MINIMAL, PUBLIC_ECONOMIC_INTEREST, UNDER_SCHEME ->
                    pounds.compareTo(database().amount("small-above-pounds")) > 0;
            case NOT_SUBSIDY -> false;
        };
    }

    /**
     * The last day for the entry in the subsidy database; empty if none is owed. Three months of
     * the day on which the decision to give it was confirmed (s.33(3)(c)).
     */
    public Optional<LocalDate> databaseEntryDue(
            SubsidyForm form, BigDecimal pounds, LocalDate confirmedOn) {
        int months = database().wholeAmount("months");
        return needsDatabaseEntry(form, pounds)
                ? Optional.of(new MonthsAfter(months).lastDay(confirmedOn))
                : Optional.empty();
    }

    /**
     * The last day for the entry of a subsidy in the form of a tax measure: one year beginning with
     * the day of the tax declaration (s.33(3)(a)).
     */
    public LocalDate taxMeasureEntryDue(LocalDate declaredOn) {
        int months = database().wholeAmount("tax-measure-months");
        return new MonthsBeginningWith(months).lastDay(declaredOn);
    }

    /** The subsidy control principles, A to G (Schedule 1). */
    public List<Requirement> principles() {
        return requirements(SubsidyCodes.PRINCIPLES, "principles");
    }

    /** Why a subsidy is not yet assessed: principles of which nothing was said (s.12). */
    public Optional<Refusal> principlesMissing(Collection<String> assessed) {
        return missing(
                SubsidyCodes.PRINCIPLES,
                principles(),
                assessed,
                "The subsidy is not assessed against: %s.",
                "Say for each how the subsidy is consistent with it.");
    }

    /** Why a subsidy may not be given on a day as it was assessed; empty if it may. */
    public Optional<Refusal> beforeGiving(
            SubsidyAssessment assessed, LocalDate on, WorkingDays workingDays) {
        return switch (assessed.form()) {
            case NOT_SUBSIDY, UNDER_SCHEME -> Optional.empty();
            case MINIMAL -> minimalAssistance(assessed.received(), on, assessed.pounds()).refusal();
            case PUBLIC_ECONOMIC_INTEREST ->
                    publicEconomicInterestAssistance(assessed.received(), on, assessed.pounds())
                            .refusal();
            case STANDALONE, SCHEME ->
                    principlesMissing(assessed.principles())
                            .or(() -> notReferred(assessed, on, workingDays));
        };
    }

    private Optional<Refusal> notReferred(
            SubsidyAssessment assessed, LocalDate on, WorkingDays workingDays) {
        var question =
                new ReferralQuestion(
                        assessed.form(),
                        assessed.pounds(),
                        assessed.sensitiveSector(),
                        on,
                        assessed.received());
        return switch (referral(question).duty()) {
            case MANDATORY -> beforeReferralIsOver(assessed.referred(), on, workingDays);
            case VOLUNTARY, NONE -> Optional.empty();
        };
    }

    /** The ten minimum requirements for grants of GovS 015. */
    public List<Requirement> grantRequirements() {
        return requirements(SubsidyCodes.GRANT_STANDARD, "requirements");
    }

    /**
     * Why a grant does not yet meet GovS 015: requirements with which it neither complies nor
     * explains why not.
     */
    public Optional<Refusal> grantRequirementsMissing(Collection<String> answered) {
        return missing(
                SubsidyCodes.GRANT_STANDARD,
                grantRequirements(),
                answered,
                "The grant neither complies with nor explains: %s.",
                "Comply with each requirement, or explain why not.");
    }

    private List<Requirement> requirements(String code, String list) {
        return pack.rule(code).list(list).stream()
                .map(it -> Requirement.of(pack.rule(it)))
                .toList();
    }

    private Optional<Refusal> missing(
            String code,
            List<Requirement> all,
            Collection<String> answered,
            String because,
            String remedy) {
        List<String> open =
                all.stream()
                        .filter(it -> !answered.contains(it.code()))
                        .map(Requirement::words)
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        pack.rule(code).refuse(because.formatted(String.join("; ", open)), remedy));
    }

    private Rule database() {
        return pack.rule(SubsidyCodes.DATABASE);
    }
}
