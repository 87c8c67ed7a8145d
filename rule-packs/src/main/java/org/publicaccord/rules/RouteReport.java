package org.publicaccord.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The report on a route. */
final class RouteReport {
    private final String text;

    RouteReport(
            String subject,
            LocalDate askedOn,
            RouteQuestion question,
            Function<Nation, WorkingDays> calendars) {
        this.text =
                subject
                        + askedOn
                        + question.route()
                        + calendars.apply(question.nation()).isWorkingDay(askedOn);
    }

    DecisionReport report() {
        return new DecisionReport(
                DecisionReport.Answer.NOT_YET, "", Optional.empty(), List.of(), text);
    }
}
