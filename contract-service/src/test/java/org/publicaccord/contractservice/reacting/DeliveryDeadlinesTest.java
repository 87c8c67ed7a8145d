package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.importing.Examples;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/** When a contract that is managed here is looked at again. */
class DeliveryDeadlinesTest {

    private static final String FIRST = "first-day:" + CONTRACT;
    private static final String LAST = "last-day:" + CONTRACT;

    /** A schedule that is only kept. */
    private static final class Kept implements DeadlineSchedule {
        private final Map<String, String> due = new TreeMap<>();

        @Override
        public void set(String key, Instant dueAt, String contractId, String command) {
            due.put(key, command + " at " + dueAt);
        }

        @Override
        public void cancel(String key) {
            due.remove(key);
        }
    }

    private static Map<String, String> after(Journey journey) {
        var schedule = new Kept();
        var reaction = new WhenTermIsKnownThenSetDeadlines(schedule);
        journey.history().forEach(reaction::after);
        return schedule.due;
    }

    @Test
    void until_a_contract_is_entered_there_is_no_term_to_watch() {
        assertThat(after(Westmarch.intended("960000"))).isEmpty();
    }

    @Test
    void a_contract_that_is_entered_is_looked_at_on_its_first_day_and_after_its_last() {
        assertThat(after(Stories.entered()))
                .isEqualTo(
                        Map.of(
                                FIRST, "observe-delivery at 2027-05-31T23:00:00Z",
                                LAST, "observe-delivery at 2030-05-31T23:00:00Z"));
    }

    @Test
    void an_extension_moves_the_day_and_a_review_leaves_it() {
        Journey extended =
                Stories.reviewing(Stories.live(true, "1000000", 12))
                        .then(Stories.exercising(Stories.CHANGE, 12, "0"));
        assertThat(after(extended)).containsEntry(LAST, "observe-delivery at 2031-05-31T23:00:00Z");
        assertThat(after(Stories.expiring()))
                .containsEntry(LAST, "observe-delivery at 2030-05-31T23:00:00Z");
    }

    @Test
    void a_contract_that_is_over_is_not_looked_at() {
        assertThat(after(Stories.ended())).isEmpty();
        assertThat(after(Stories.terminated())).isEmpty();
        assertThat(after(Chronicles.delivered())).isEmpty();
    }

    @Test
    void management_takes_the_watch_over_from_the_import() {
        assertThat(after(Stories.managed(Regime.PA23, LocalDate.of(2025, 6, 2))))
                .isEqualTo(
                        Map.of(
                                "last-day:" + Examples.CONTRACT,
                                "observe-delivery at 2027-01-01T00:00:00Z"));
    }
}
