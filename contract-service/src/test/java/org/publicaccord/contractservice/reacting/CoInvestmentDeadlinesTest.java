package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.atWork;
import static org.publicaccord.contractservice.life.Capital.invested;
import static org.publicaccord.contractservice.life.Capital.repaid;
import static org.publicaccord.contractservice.life.Capital.reporting;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentEvent;
import org.publicaccord.contractservice.life.Journey;

/** When a co-investment is looked at again. */
class CoInvestmentDeadlinesTest {

    private static final String KEY = "co-investment:" + CONTRACT + ":";

    private static Map<String, Instant> after(Journey journey) {
        var schedule = new KeptDeadlines(CONTRACT, "observe-co-investment");
        var reaction = new WhenCoInvestmentGoesOnThenSetDeadlines(schedule);
        journey.history().stream()
                .filter(CoInvestmentEvent.class::isInstance)
                .map(CoInvestmentEvent.class::cast)
                .forEach(reaction::after);
        return schedule.due();
    }

    @Test
    void it_is_looked_at_on_the_day_after_each_day_of_its_terms() {
        assertThat(after(invested()))
                .isEqualTo(
                        Map.of(
                                KEY + "GRACE_ENDED", Instant.parse("2028-03-31T23:00:00Z"),
                                KEY + "HOLIDAY_ENDED", Instant.parse("2029-03-31T23:00:00Z"),
                                KEY + "PATIENCE_ENDED", Instant.parse("2032-03-31T23:00:00Z"),
                                KEY + "TEST_OVERDUE:jobs-kept",
                                        Instant.parse("2028-09-30T23:00:00Z"),
                                KEY + "REPORT_OVERDUE", Instant.parse("2028-04-01T23:00:00Z")));
    }

    @Test
    void a_report_moves_the_day_of_the_next_and_the_exit_ends_it() {
        Journey journey =
                atWork().at(day(2028, 6, 1)).then(reporting(LocalDate.of(2028, 3, 31), "0"));
        assertThat(after(journey))
                .containsEntry(KEY + "REPORT_OVERDUE", Instant.parse("2029-04-01T23:00:00Z"));
        repaid(journey).then(new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER));
        assertThat(after(journey)).doesNotContainKey(KEY + "REPORT_OVERDUE");
    }
}
