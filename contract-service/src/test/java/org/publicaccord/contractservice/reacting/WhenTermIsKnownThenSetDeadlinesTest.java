package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/** When an imported contract is looked at again. */
class WhenTermIsKnownThenSetDeadlinesTest {

    private static final Source SOURCE = release("r1", "2025-09-02T09:00:00Z", ReleaseTag.AWARD);
    private static final String FIRST = "first-day:" + CONTRACT;
    private static final String LAST = "last-day:" + CONTRACT;

    private final Kept schedule = new Kept();
    private final WhenTermIsKnownThenSetDeadlines reaction =
            new WhenTermIsKnownThenSetDeadlines(schedule);

    /** A schedule that is only kept. */
    private static final class Kept implements DeadlineSchedule {
        private final Map<String, Instant> due = new TreeMap<>();

        @Override
        public void set(String key, Instant dueAt, String contractId, String command) {
            assertThat(contractId).isEqualTo(CONTRACT.toString());
            due.put(key, dueAt);
        }

        @Override
        public void cancel(String key) {
            due.remove(key);
        }
    }

    private Map<String, Instant> after(ImportingEvent... events) {
        List.of(events).forEach(reaction::after);
        return schedule.due;
    }

    private static Imported imported(Stage stage, Facts facts) {
        return new Imported(CONTRACT, stage, facts, SOURCE);
    }

    @Test
    void a_mobilising_contract_is_looked_at_when_its_days_begin_in_london() {
        Facts summer = awarded(Term.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31)));
        assertThat(after(imported(Stage.MOBILISING, summer)))
                .isEqualTo(
                        Map.of(
                                FIRST, Instant.parse("2026-05-31T23:00:00Z"),
                                LAST, Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void a_running_contract_is_looked_at_the_day_after_its_last() {
        assertThat(after(imported(Stage.DELIVERY, awarded())))
                .isEqualTo(Map.of(LAST, Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void going_live_leaves_the_last_day_watched() {
        assertThat(
                        after(
                                imported(Stage.MOBILISING, awarded()),
                                new WentLive(
                                        CONTRACT,
                                        awarded().path(),
                                        Stage.DELIVERY,
                                        awarded().parties(),
                                        LocalDate.of(2026, 1, 1))))
                .containsKey(LAST);
    }

    @Test
    void what_is_no_contract_yet_or_no_longer_is_not_looked_at() {
        assertThat(after(imported(Stage.SELECTION, advertised()))).isEmpty();
        assertThat(
                        after(
                                imported(Stage.DELIVERY, awarded()),
                                new EndedEarly(
                                        CONTRACT,
                                        awarded().path(),
                                        Stage.TERMINATED,
                                        awarded().parties(),
                                        LocalDate.of(2026, 3, 1),
                                        REASON)))
                .isEmpty();
    }

    @Test
    void a_term_that_changes_moves_the_deadline_and_one_no_longer_recorded_takes_it_back() {
        Facts longer = awarded(Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(
                        after(
                                imported(Stage.DELIVERY, awarded()),
                                new Updated(CONTRACT, Stage.DELIVERY, longer, SOURCE, List.of())))
                .isEqualTo(Map.of(LAST, Instant.parse("2028-01-01T00:00:00Z")));
        assertThat(
                        after(
                                new Updated(
                                        CONTRACT,
                                        Stage.MOBILISING,
                                        awarded(Term.NOT_RECORDED),
                                        SOURCE,
                                        List.of())))
                .isEmpty();
    }

    @Test
    void a_corrected_term_moves_the_deadline_and_the_correction_of_another_fact_leaves_it() {
        Facts longer = awarded(Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        after(imported(Stage.DELIVERY, awarded()), corrected(longer, Correctable.TERM));
        assertThat(schedule.due).isEqualTo(Map.of(LAST, Instant.parse("2028-01-01T00:00:00Z")));
        schedule.due.clear();
        assertThat(after(corrected(longer, Correctable.TITLE, Correctable.VALUE))).isEmpty();
        assertThat(after(corrected(longer, Correctable.TITLE, Correctable.TERM)))
                .containsOnlyKeys(LAST);
    }

    private static Corrected corrected(Facts facts, Correctable... which) {
        return new Corrected(CONTRACT, Stage.DELIVERY, facts, List.of(which), REASON);
    }
}
