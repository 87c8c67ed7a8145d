package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

/** Events that cannot be taken, while a projection is rebuilt. */
@ExtendWith(Infrastructure.class)
@Tag("trial")
class RebuildAmidPoisonTest {

    private final RebuildingService service;

    RebuildAmidPoisonTest(Running running) {
        this.service = new RebuildingService(running);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whatIsParkedStaysParkedAndIsTakenAfterwards() {
        service.counted().refuse("bad");
        service.happen(5);
        service.publisher().publish("bad", "a");
        service.happen(5);
        service.start();
        List<String> before = service.counted().checksum();
        service.startRebuilder();
        service.ask();
        service.awaitState(RebuildState.DONE);

        assertThat(service.counted().checksum()).isEqualTo(before);
        assertThat(service.counted().count("a")).isEqualTo(5);
        assertThat(service.parked()).isEqualTo(6);
        service.mendAll();
        assertThat(service.counted().count("a")).isEqualTo(11);
    }

    @Test
    void whatIsReplayedMeanwhileIsNotMissing() throws Exception {
        service.counted().refuse("bad");
        service.publisher().publish("bad", "a");
        service.happen(20);
        service.start();
        CountDownLatch atTheEnd = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        service.counted()
                .hinder(event -> {
                    if (event.subject().equals("b") && event.sequence() == 19) {
                        atTheEnd.countDown();
                        awaitQuietly(letGo);
                    }
                });
        service.startRebuilder();
        service.ask();
        atTheEnd.await();
        service.mendAll();
        letGo.countDown();
        service.awaitState(RebuildState.DONE);

        assertThat(service.counted().count("a")).isEqualTo(21);
        assertThat(service.live()).isEqualTo("counted-3");
    }

    @Test
    void anEventThatOnlyTheRebuildingCannotTakeEndsItAndTheLiveRowsStay() {
        service.happen(10);
        service.start();
        List<String> before = service.counted().checksum();
        service.counted().refuse("4");
        service.startRebuilder();
        service.ask();
        Rebuild failed = service.awaitState(RebuildState.FAILED);

        assertThat(failed.because().orElseThrow()).contains("cannot take 4");
        assertThat(service.counted().checksum()).isEqualTo(before);
        await().until(() -> !service.collections().contains("counted-2"));
        assertThat(service.parked()).isZero();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
