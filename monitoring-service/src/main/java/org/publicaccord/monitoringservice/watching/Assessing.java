package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** Decides whether an indicator may be assessed as someone says (s.71(2)(a)). */
final class Assessing {

    private final Obligations obligations;
    private final Determining determining;

    Assessing(Obligations obligations, Determining determining) {
        this.obligations = obligations;
        this.determining = determining;
    }

    Decision<WatchEvent> decide(AssessKpi command, Watching known, LocalDate today) {
        if (!known.contract().outline().isBoughtBy(command.by())) {
            return Decision.refuse(AssessmentRefusals.notTheBuyersToAssess());
        }
        Optional<Kpi> kpi = known.contract().entered().flatMap(it -> it.kpi(command.kpi()));
        if (kpi.isEmpty()) {
            return Decision.refuse(
                    AssessmentRefusals.unknownKpi(command.kpi(), known.contract().kpis()));
        }
        List<ScheduledAssessment> periods =
                obligations.assessments(known.contract(), known.importedOn()).stream()
                        .filter(it -> it.kpi().equals(kpi.get()))
                        .toList();
        return periods.stream()
                .filter(it -> it.period().equals(command.period()))
                .findFirst()
                .map(scheduled -> assess(command, scheduled, known, today))
                .orElseGet(() ->
                        Decision.refuse(
                                AssessmentRefusals.noSuchPeriod(
                                        kpi.get(), command.period(), periods)));
    }

    private Decision<WatchEvent> assess(
            AssessKpi command, ScheduledAssessment scheduled, Watching known, LocalDate today) {
        Optional<Assessment> standing =
                known.assessments().standing(command.kpi(), command.period());
        if (standing.filter(it -> saysTheSame(command, it)).isPresent()) {
            return Decision.nothingNew();
        }
        return objection(command, scheduled, standing, today)
                .<Decision<WatchEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(assessed(command, scheduled, known, today)));
    }

    /** A correction that is said again, or an assessment that is repeated with nothing new. */
    private static boolean saysTheSame(AssessKpi command, Assessment standing) {
        return standing.finding().equals(command.finding())
                && (command.correctingBecause().isEmpty()
                        || command.correctingBecause().equals(standing.correctedBecause()));
    }

    private static Optional<Refusal> objection(
            AssessKpi command,
            ScheduledAssessment scheduled,
            Optional<Assessment> standing,
            LocalDate today) {
        if (!scheduled.isOpenOn(today)) {
            return Optional.of(AssessmentRefusals.assessedTooEarly(scheduled));
        }
        if (command.finding().needsCommentary()) {
            return Optional.of(AssessmentRefusals.commentaryMissing());
        }
        if (command.finding().namesAPerson()
                || command.correctingBecause().filter(Remark::namesAPerson).isPresent()) {
            return Optional.of(AssessmentRefusals.assessmentNamesAPerson());
        }
        if (standing.isPresent() && command.correctingBecause().isEmpty()) {
            return Optional.of(AssessmentRefusals.correctionNeedsAReason(standing.get()));
        }
        return standing.isEmpty() && command.correctingBecause().isPresent()
                ? Optional.of(AssessmentRefusals.nothingToCorrect(scheduled))
                : Optional.empty();
    }

    private List<WatchEvent> assessed(
            AssessKpi command, ScheduledAssessment scheduled, Watching known, LocalDate today) {
        var assessment =
                new Assessment(
                        command.kpi(),
                        command.period(),
                        command.finding(),
                        command.by(),
                        today,
                        command.correctingBecause());
        List<WatchEvent> events = new ArrayList<>();
        events.add(new KpiAssessed(known.contract().outline(), scheduled.kpi(), assessment));
        met(scheduled, assessment, known).ifPresent(events::add);
        determining.nextAssessments(known.with(assessment), today).ifPresent(events::add);
        return events;
    }

    private static Optional<DeadlineMet> met(
            ScheduledAssessment scheduled, Assessment assessment, Watching known) {
        return known.find(scheduled.code())
                .filter(it ->
                        switch (it.standing()) {
                            case Outstanding _, Warned _, Missed _ -> true;
                            case Met _ -> false;
                        })
                .map(it ->
                        new DeadlineMet(
                                known.contract().outline(),
                                it.obligation(),
                                new Evidence(
                                        "Assessed on %s: %s"
                                                .formatted(
                                                        assessment.assessedOn(),
                                                        assessment.finding().value())),
                                assessment.assessedOn()));
    }
}
