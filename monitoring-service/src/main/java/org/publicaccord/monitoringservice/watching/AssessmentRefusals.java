package org.publicaccord.monitoringservice.watching;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.publicaccord.decider.Refusal;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;

/** What is refused of an assessment, in words for the person who made it. */
final class AssessmentRefusals {

    private static final String PLATFORM_RULE = "Rule of this platform";
    private static final String SECTION_71 = "Procurement Act 2023, s.71(2)(a)";

    private AssessmentRefusals() {}

    static Refusal notTheBuyersToAssess() {
        return new Refusal(
                "only-the-buyer-assesses",
                "Only an organisation that buys assesses the contract's indicators.",
                "Ask a commissioner or contract manager of the buyer to assess it.",
                SECTION_71);
    }

    static Refusal unknownKpi(KpiId kpi, List<Kpi> known) {
        return new Refusal(
                "unknown-kpi",
                known.isEmpty()
                        ? "The contract has no key performance indicators."
                        : "The contract has no key performance indicator "
                                + kpi
                                + "; it has "
                                + known.stream().map(it -> it.id().value()).collect(joining(", "))
                                + ".",
                "Take the indicator from the list of the contract's indicators.",
                PLATFORM_RULE);
    }

    static Refusal noSuchPeriod(Kpi kpi, Period period, List<ScheduledAssessment> periods) {
        return new Refusal(
                "unknown-assessment-period",
                "\""
                        + kpi.title()
                        + "\" has no period from "
                        + period
                        + ". "
                        + nearest(periods, period),
                "Take the period from the list of the contract's indicators.",
                "The contract: how often the indicator is assessed");
    }

    static Refusal assessedTooEarly(ScheduledAssessment scheduled) {
        return new Refusal(
                "assessment-too-early",
                "The period from "
                        + scheduled.period()
                        + " can be assessed from "
                        + scheduled.due().warnFrom()
                        + " on, as it comes to its end.",
                "Assess it then.",
                PLATFORM_RULE);
    }

    static Refusal commentaryMissing() {
        return new Refusal(
                "commentary-missing",
                "The rating Other says nothing without a commentary.",
                "Say in the commentary how the supplier performed, or give another rating.",
                "Procurement Regulations 2024 (SI 2024/692), reg 39");
    }

    static Refusal assessmentNamesAPerson() {
        return new Refusal(
                "assessment-names-a-person",
                "The assessment holds an email address; it is public, and kept for ever.",
                "Say it without naming anybody.",
                "UK GDPR, article 5(1)(c): data minimisation");
    }

    static Refusal correctionNeedsAReason(Assessment standing) {
        return new Refusal(
                "correction-needs-a-reason",
                "The period was assessed on "
                        + standing.assessedOn()
                        + ", with "
                        + standing.finding().value()
                        + ".",
                "Say why that is replaced, in correctingBecause.",
                PLATFORM_RULE);
    }

    static Refusal nothingToCorrect(ScheduledAssessment scheduled) {
        return new Refusal(
                "nothing-to-correct",
                "The period from " + scheduled.period() + " was not assessed yet.",
                "Assess it without correctingBecause.",
                PLATFORM_RULE);
    }

    /** The period in which the asked one begins, to help with a slip. */
    private static String nearest(List<ScheduledAssessment> periods, Period asked) {
        return periods.stream()
                .map(ScheduledAssessment::period)
                .filter(it -> !it.lastDay().isBefore(asked.firstDay()))
                .findFirst()
                .map(it -> "The one that ends next runs from " + it + ".")
                .orElse("None of its periods ends on or after that first day.");
    }
}
