package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Running;
import org.publicaccord.contractservice.coinvestment.Investment.Came;
import org.publicaccord.contractservice.contract.OnFile;

/** What the calendar brings about by itself, and is not on record yet. */
final class TheCalendar {

    private TheCalendar() {}

    static List<CoInvestmentEvent> due(CoInvestmentState state, OnFile file, LocalDate today) {
        return state instanceof Running running
                ? days(running.investment())
                        .filter(it -> it.day().isBefore(today))
                        .filter(it -> !running.investment().came().contains(it))
                        .map(it -> came(it, file))
                        .toList()
                : List.of();
    }

    private static Stream<Came> days(Investment investment) {
        Terms terms = investment.terms();
        Stream<Came> fixed =
                Stream.of(
                        new Came(Day.GRACE_ENDED, Optional.empty(), terms.graceUntil()),
                        new Came(Day.HOLIDAY_ENDED, Optional.empty(), terms.holidayUntil()),
                        new Came(Day.PATIENCE_ENDED, Optional.empty(), terms.patienceUntil()),
                        new Came(Day.REPORT_OVERDUE, Optional.empty(), investment.reportDue()));
        Stream<Came> tests =
                terms.tests().stream()
                        .filter(it -> !investment.isMet(it))
                        .map(it -> new Came(Day.TEST_OVERDUE, Optional.of(it.id()), it.dueOn()));
        return Stream.concat(fixed, tests);
    }

    private static CoInvestmentEvent came(Came it, OnFile file) {
        return new DayCame(
                file.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                it.what(),
                it.of(),
                it.day());
    }
}
