package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.messaging.projecting.RebuildingService.PATIENCE;
import static org.publicaccord.messaging.projecting.RebuildingService.SUBJECTS;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.servicekit.problems.ProblemException;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/** A projection of published events is rebuilt beside the live one. */
@ExtendWith(Infrastructure.class)
@Tag("trial")
class RebuildTest {

    private static final Caller OPERATOR =
            new Caller("op-7", Set.of(Role.OPERATOR), "GB-GOR-X1", "Platform operations");

    private final RebuildingService service;

    RebuildTest(Running running) {
        this.service = new RebuildingService(running);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theNewRowsEqualTheOldOnesAndNobodyIsToldOfAnything() {
        service.happen(60);
        service.start();
        List<String> before = service.counted().checksum();
        service.startRebuilder();

        assertThat(service.rebuilds().list().getFirst().rebuild()).isEmpty();
        service.ask();
        Rebuild done = service.awaitState(RebuildState.DONE);

        assertThat(before).hasSize(SUBJECTS.length);
        assertThat(service.counted().checksum()).isEqualTo(before);
        assertThat(service.live()).isEqualTo("counted-2");
        assertThat(service.collections()).contains("counted-2").doesNotContain("counted-1");
        assertThat(done.percent()).isEqualTo(100);
        assertThat(done.reached()).isEqualTo(done.head()).isPositive();
        assertThat(done.askedBy()).isEqualTo("op-7");
        assertThat(service.told()).hasSize(60 * SUBJECTS.length).doesNotHaveDuplicates();
        assertThat(service.counted().taken()).isEqualTo(2 * 60 * SUBJECTS.length);
    }

    @Test
    void whatHappensMeanwhileIsInTheRowsAndWhatIsReadNeverGoesBack() throws Exception {
        service.happen(40);
        service.start();
        service.startRebuilder();
        AtomicBoolean over = new AtomicBoolean();
        List<Long> seen = new CopyOnWriteArrayList<>();
        Thread reader =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!over.get()) {
                                seen.add(service.counted().count("a"));
                            }
                        });
        service.ask();
        int rounds = 0;
        while (service.rebuild().state() != RebuildState.DONE) {
            service.happen(1);
            rounds++;
        }
        service.ask();
        service.awaitState(RebuildState.DONE);
        service.happen(1);
        service.awaitCaughtUp();
        over.set(true);
        reader.join();

        assertThat(seen).isSorted().hasSizeGreaterThan(10);
        for (String subject : SUBJECTS) {
            assertThat(service.counted().count(subject)).isEqualTo(40L + rounds + 1);
        }
        assertThat(service.live()).isEqualTo("counted-3");
    }

    @Test
    void aRowTakesNothingBeforeWhatWentBeforeIt() throws Exception {
        service.happen(40);
        service.start();
        Stop filling = new Stop();
        Stop joining = new Stop();
        service.counted()
                .hinder(event -> {
                    if (event.subject().equals("a")) {
                        switch (event.data()) {
                            case "39" -> filling.pass();
                            case "x" -> joining.pass();
                            default -> {}
                        }
                    }
                });
        service.startRebuilder();
        service.ask();
        filling.reached.await();
        service.publisher().publish("x", SUBJECTS);
        filling.go.countDown();
        joining.reached.await();
        service.publisher().publish("y", SUBJECTS);
        await().pollDelay(Duration.ofMillis(300))
                .until(() -> service.counted().checksum().toString().contains("39xy"));
        joining.go.countDown();
        service.awaitState(RebuildState.DONE);

        assertThat(service.live()).isEqualTo("counted-2");
        assertThat(service.counted().checksum())
                .hasSize(SUBJECTS.length)
                .allMatch(row -> row.contains("3839xy"));
    }

    /** Where whoever comes first waits until it may go on. */
    private static final class Stop {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        void pass() {
            reached.countDown();
            awaitQuietly(go);
        }
    }

    @Test
    void afterARestartInTheMiddleItGoesOnWhereItWas() throws Exception {
        service.happen(400);
        service.start();
        List<String> before = service.counted().checksum();
        CountDownLatch half = new CountDownLatch(1_000);
        service.counted()
                .hinder(_ -> {
                    half.countDown();
                    pause(half.getCount() == 0 ? 20 : 0);
                });
        Rebuilder killed = service.startRebuilder();
        service.ask();
        half.await();
        await().atMost(PATIENCE).until(() -> service.rebuild().reached() > 500);
        killed.stop();
        Rebuild stopped = service.rebuild();
        long takenByThen = service.counted().taken();
        service.counted().hinder(_ -> {});
        service.startRebuilder();
        service.awaitState(RebuildState.DONE);

        assertThat(stopped.state()).isEqualTo(RebuildState.FILLING);
        assertThat(stopped.percent()).isBetween(1, 99);
        assertThat(stopped.reached()).isLessThan(stopped.head());
        assertThat(service.counted().taken() - takenByThen).isLessThan(2_000 - 500);
        assertThat(service.counted().checksum()).isEqualTo(before);
    }

    @Test
    void itIsOrderedOnceAtATimeAndCanBeTakenBack() throws Exception {
        service.happen(30);
        service.start();
        List<String> before = service.counted().checksum();
        refused("no-rebuild-to-cancel", () -> service.rebuilds().cancel("counted"));
        refused("projection-unknown", () -> service.rebuilds().ask("nothing", OPERATOR));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        service.counted()
                .hinder(_ -> {
                    begun.countDown();
                    awaitQuietly(letGo);
                });
        service.startRebuilder();
        service.ask();
        begun.await();

        refused("rebuild-under-way", () -> service.ask());
        service.rebuilds().cancel("counted");
        letGo.countDown();
        service.awaitState(RebuildState.CANCELLED);

        assertThat(service.counted().checksum()).isEqualTo(before);
        await().until(() -> !service.collections().contains("counted-2"));
        assertThat(service.live()).isEqualTo("counted-1");
        service.counted().hinder(_ -> {});
        service.ask();
        service.awaitState(RebuildState.DONE);
        assertThat(service.live()).isEqualTo("counted-3");
        assertThat(service.counted().checksum()).isEqualTo(before);
    }

    private static void refused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().rule()).isEqualTo(rule));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
