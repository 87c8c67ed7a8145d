package org.publicaccord.messaging.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.servicekit.time.MovableClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@ExtendWith(Infrastructure.class)
@Tag("trial")
class DeadlinesTest {

    private static final Instant TODAY = Instant.parse("2026-11-22T10:00:00Z");

    private final Running running;
    private final MongoDatabase database;
    private final MovableClock legal = new MovableClock(() -> TODAY);
    private final NextDue nextDue = new NextDue();
    private final StoredDeadlines deadlines;
    private final List<Firing> firings = new CopyOnWriteArrayList<>();
    private final List<DeadlineRunner> runners = new ArrayList<>();

    private record Firing(Deadline deadline, Instant at) {
        String key() {
            return deadline.key();
        }
    }

    DeadlinesTest(Running running) {
        this.running = running;
        this.database = running.freshDatabase();
        this.deadlines = stored(nextDue);
    }

    private StoredDeadlines stored(NextDue itsNextDue) {
        return new StoredDeadlines(database, legal, InstantSource.system(), itsNextDue);
    }

    @AfterEach
    void stop() {
        runners.forEach(DeadlineRunner::stop);
    }

    @Test
    void whatIsDueFiresAndWhatIsNotYetDoesNot() {
        deadlines.set("past", TODAY.minusSeconds(60), "a", "{}");
        deadlines.set("now", TODAY, "b", "{\"do\":\"it\"}");
        deadlines.set("later", TODAY.plusMillis(1), "c", "{}");
        start(this::note);
        awaitCaughtUp();

        assertThat(firings).extracting(Firing::key).containsExactlyInAnyOrder("past", "now");
        assertThat(firings)
                .extracting(Firing::deadline)
                .contains(new Deadline("now", TODAY, "b", "{\"do\":\"it\"}"));
    }

    @Test
    void fractionsOfAMillisecondNeverMakeItEarly() {
        deadlines.set("k", TODAY.plusNanos(1), "a", "{}");
        start(this::note);
        legal.jumpTo(TODAY.plusMillis(1));
        awaitFirings(1);

        assertThat(firings.getFirst().deadline().dueAt()).isEqualTo(TODAY.plusMillis(1));
    }

    @Test
    void aMovedClockFiresWhatBecameDueInOrderAndNothingEarly() {
        start(this::note);
        for (int day = 30; day >= 1; day--) {
            deadlines.set("day-" + day, TODAY.plus(Duration.ofDays(day)), "a", "{}");
        }
        legal.jumpTo(TODAY.plus(Duration.ofDays(10)));
        awaitFirings(10);
        legal.jumpTo(TODAY.plus(Duration.ofDays(20)));
        awaitFirings(20);

        assertThat(firings).allMatch(it -> !it.at().isBefore(it.deadline().dueAt()));
        assertThat(firings).extracting(it -> it.deadline().dueAt()).isSorted().hasSize(20);
    }

    @Test
    void settingItAgainMovesItAndCancellingTakesItBack() {
        deadlines.set("moved", TODAY.plusSeconds(10), "a", "{}");
        deadlines.set("moved", TODAY.plusSeconds(100), "a", "{}");
        deadlines.set("cancelled", TODAY.plusSeconds(10), "a", "{}");
        deadlines.cancel("cancelled");
        deadlines.set("kept", TODAY.plusSeconds(10), "a", "{}");
        start(this::note);
        legal.jumpTo(TODAY.plusSeconds(50));
        awaitFirings(1);
        assertThat(firings).extracting(Firing::key).containsExactly("kept");

        legal.jumpTo(TODAY.plusSeconds(100));
        awaitFirings(2);
        assertThat(firings.getLast().key()).isEqualTo("moved");
    }

    @Test
    void oneThatIsMovedWhileItFiresStaysOnTheSchedule() {
        deadlines.set("k", TODAY, "a", "{}");
        start(deadline -> {
            note(deadline);
            if (deadline.dueAt().equals(TODAY)) {
                deadlines.set("k", TODAY.plusSeconds(10), "a", "{}");
            }
        });
        awaitFirings(1);
        legal.jumpTo(TODAY.plusSeconds(10));
        awaitFirings(2);

        assertThat(firings.get(0).deadline().identity())
                .isNotEqualTo(firings.get(1).deadline().identity());
    }

    @Test
    void ofTwoRunnersOneFiresUntilTheOtherHasToAndEachDeadlineFiresOnce() {
        setThreeHundred();
        DeadlineRunner first = start(this::note);
        start(this::note);
        legal.jumpTo(TODAY.plusSeconds(100));
        await().until(() -> firings.size() > 50);
        first.stop();
        legal.jumpTo(TODAY.plusSeconds(300));
        awaitCaughtUp();

        assertThat(firings).extracting(Firing::key).doesNotHaveDuplicates().hasSize(300);
    }

    @Test
    void aLeaseLostInTheMiddleOfAFiringRepeatsACommandUnderItsOwnId() throws Exception {
        setThreeHundred();
        start(this::note);
        start(this::note);
        for (int round = 1; round <= 6; round++) {
            legal.jumpTo(TODAY.plusSeconds(round * 50L));
            Thread.sleep(250);
            database.getCollection("leases")
                    .updateOne(
                            Filters.eq("_id", "deadlines"),
                            Updates.set("expiresAt", Date.from(Instant.EPOCH)));
        }
        awaitCaughtUp();

        assertThat(firings.stream().map(it -> it.deadline().identity().commandId()).distinct())
                .hasSize(300);
        assertThat(firings.stream().map(Firing::deadline).distinct()).hasSize(300);
    }

    private void setThreeHundred() {
        for (int i = 0; i < 300; i++) {
            deadlines.set("k" + i, TODAY.plusSeconds(i), "contract-" + i % 20, "{}");
        }
    }

    @Test
    void whatFellDueWhileNobodyRanFiresAfterTheRestart() {
        DeadlineRunner first = start(this::note);
        deadlines.set("before", TODAY, "a", "{}");
        awaitFirings(1);
        first.stop();
        deadlines.set("meanwhile", TODAY.plusSeconds(5), "a", "{}");
        legal.jumpTo(TODAY.plusSeconds(5));
        start(this::note);
        awaitCaughtUp();

        assertThat(firings).extracting(Firing::key).containsExactly("before", "meanwhile");
    }

    @Test
    void oneThatFailsIsTriedAgainAndHoldsUpNobody() {
        List<String> attempts = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 20; i++) {
            deadlines.set("k" + i, TODAY, "contract-" + i % 3, "{}");
        }
        start(deadline -> {
            attempts.add(deadline.key());
            if (deadline.key().equals("k3") && attempts.stream().filter("k3"::equals).count() < 3) {
                throw new IllegalStateException("not now");
            }
            note(deadline);
        });
        awaitFirings(19);
        assertThat(firings).extracting(Firing::key).doesNotContain("k3");
        awaitFirings(20);

        assertThat(attempts.stream().filter("k3"::equals)).hasSize(3);
        assertThat(deadlines.due()).isZero();
    }

    @Test
    void oneThatKeepsFailingIsSeenToFail() {
        deadlines.set("k", TODAY, "a", "{}");
        Deadline deadline = deadlines.due(1).getFirst();
        DeadlineRunner runner = runner(this::note, deadlines, nextDue);
        assertThat(deadlines.claim(deadline, 7)).isTrue();
        for (int i = 0; i < StoredDeadlines.FAILING_AFTER; i++) {
            assertThat(health(runner).getStatus()).isEqualTo(Status.UP);
            deadlines.failed(deadline, 7, "the store is full");
        }

        assertThat(deadlines.failing()).isEqualTo(1);
        assertThat(deadlines.caughtUp()).isTrue();
        assertThat(health(runner).getStatus()).isEqualTo(new Status("DEGRADED"));
        assertThat(deadlines.counts()).isEqualTo(new DeadlineCounts(1, 1, 0, 1));
        legal.jumpTo(TODAY.plusSeconds(61));
        deadlines.set("later", TODAY.plusSeconds(90), "a", "{}");
        assertThat(deadlines.counts()).isEqualTo(new DeadlineCounts(2, 1, 1, 1));
        assertThat(deadlines.due(10)).isEmpty();
    }

    @Test
    void aLateRunnersWordDoesNotCount() {
        deadlines.set("k", TODAY, "a", "{}");
        Deadline deadline = deadlines.due(1).getFirst();

        assertThat(deadlines.claim(deadline, 2)).isTrue();
        assertThat(deadlines.claim(deadline, 1)).isFalse();
        deadlines.done(deadline, 1);
        assertThat(deadlines.due()).isEqualTo(1);
        deadlines.done(deadline, 2);
        assertThat(deadlines.due()).isZero();
    }

    @Test
    void whatAnotherInstanceSetsIsFound() {
        start(this::note);
        awaitCaughtUp();
        stored(new NextDue()).set("from elsewhere", TODAY, "a", "{}");
        awaitFirings(1);

        assertThat(firings.getFirst().key()).isEqualTo("from elsewhere");
    }

    private Health health(DeadlineRunner runner) {
        return new DeadlinesHealth(runner, deadlines, InstantSource.system()).health();
    }

    private DeadlineRunner start(DeadlineHandler handler) {
        DeadlineRunner runner = runner(handler, deadlines, nextDue);
        runners.add(runner);
        runner.start();
        return runner;
    }

    private DeadlineRunner runner(
            DeadlineHandler handler, StoredDeadlines stored, NextDue itsNextDue) {
        return new DeadlineRunner(stored, handler, running.leases(database), legal, itsNextDue);
    }

    private void note(Deadline deadline) {
        firings.add(new Firing(deadline, legal.instant()));
    }

    private void awaitFirings(int count) {
        await().atMost(Duration.ofSeconds(15)).until(() -> firings.size() == count);
    }

    private void awaitCaughtUp() {
        await().atMost(Duration.ofSeconds(15)).until(deadlines::caughtUp);
    }
}
