package org.publicaccord.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.messaging.relay.Relaying.PATIENCE;
import static org.publicaccord.messaging.relay.Relaying.TOPIC;
import static org.publicaccord.messaging.relay.Relaying.TRANSLATION;
import static org.publicaccord.messaging.relay.Relaying.awaitCaughtUp;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

/** Of several relays one publishes; what another has begun, or read ahead, goes nowhere. */
@ExtendWith(Infrastructure.class)
@ResourceLock(Relaying.THE_TOPIC)
@Tag("trial")
class RelayLeasesTest {

    private final Relaying relaying;

    RelayLeasesTest(Running running) {
        this.relaying = new Relaying(running);
    }

    @Test
    void aTransactionThatAKilledRelayLeftOpenIsNeverSeen() {
        relaying.writeSome(20);
        relaying.publishAll();
        Producer<String, byte[]> killed = relaying.fencing();
        killed.beginTransaction();
        var _ = killed.send(new ProducerRecord<>(TOPIC.topicName(), "contract-1", new byte[] {1}));
        killed.flush();

        relaying.writeSome(20);
        relaying.publishAll();

        relaying.assertEachEventOnceInOrder();
        killed.close(Duration.ZERO);
    }

    @Test
    void twoRelaysThatTakeTheLeaseFromEachOtherPublishNothingTwice() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        Thread writer =
                Thread.ofVirtual()
                        .start(() -> {
                            while (writing.get()) {
                                relaying.writeSome(5);
                                pause(10);
                            }
                        });
        Relay one = relaying.start();
        Relay other = relaying.start();
        for (int round = 0; round < 6; round++) {
            pause(400);
            relaying.expireTheLease();
        }
        writing.set(false);
        writer.join();
        await().atMost(PATIENCE).until(() -> one.caughtUp() || other.caughtUp());
        long handovers = relaying.leasesTaken();
        one.stop();
        other.stop();

        assertThat(handovers).isGreaterThan(1);
        relaying.assertEachEventOnceInOrder();
    }

    @Test
    void whatWasReadAheadUnderALeaseThatIsLostIsThrownAway() throws Exception {
        relaying.writeSome(3_000);
        StandingTail still = new StandingTail(relaying.commits());
        Relay one = relaying.start(still, TRANSLATION);
        still.awaitReadAhead();
        Relay other = relaying.start();
        await().atMost(PATIENCE)
                .until(() -> {
                    relaying.expireTheLease();
                    return other.state() instanceof RelayState.Publishing;
                });
        awaitCaughtUp(other);

        still.goOn();
        await().atMost(PATIENCE).until(one::caughtUp);
        one.stop();
        other.stop();

        relaying.assertEachEventOnceInOrder();
    }

    @Test
    void whatWasReadAheadOfATransactionThatFailsIsReadAgain() {
        relaying.writeSome(3_000);
        AtomicBoolean fenced = new AtomicBoolean();
        EventTranslation fencing =
                event -> {
                    if (event.position() > 1_500 && fenced.compareAndSet(false, true)) {
                        relaying.fencing().close();
                    }
                    return TRANSLATION.translate(event);
                };

        Relay relay = relaying.start(relaying.commits(), fencing);
        awaitCaughtUp(relay);
        relay.stop();

        assertThat(fenced).isTrue();
        relaying.assertEachEventOnceInOrder();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stands still at the first read that goes ahead of what is published. */
    private static final class StandingTail implements CommitTail {

        private final CommitTail tail;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch gate = new CountDownLatch(1);

        StandingTail(CommitTail tail) {
            this.tail = tail;
        }

        void awaitReadAhead() throws InterruptedException {
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
        }

        void goOn() {
            gate.countDown();
        }

        @Override
        public List<Commit> after(long position, int limit) {
            if (position > 900) {
                reached.countDown();
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return tail.after(position, limit);
        }

        @Override
        public long head() {
            return tail.head();
        }

        @Override
        public boolean awaitBeyond(long position, Duration timeout) {
            return tail.awaitBeyond(position, timeout);
        }
    }
}
