package org.publicaccord.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Topic;
import org.publicaccord.published.contract.ContractWentLive;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@ExtendWith(Infrastructure.class)
@Tag("trial")
class RelayTest {

    private static final Topic TOPIC = Topic.CONTRACT;
    private static final RelaySettings SETTINGS =
            new RelaySettings(TOPIC, Duration.ofMillis(50), Duration.ofMillis(500));
    private static final EventTranslation TRANSLATION =
            event ->
                    event.name().equals("contract.secret")
                            ? Envelope.withheld()
                            : new Envelope.Published(
                                    new ContractWentLive(
                                            event.stream(),
                                            Path.NOT_RECORDED,
                                            Stage.DELIVERY,
                                            event.time(),
                                            new Actor("platform"),
                                            List.of(),
                                            LocalDate.of(2026, 11, 22)),
                                    Classification.PUBLIC,
                                    Optional.of("pa23-2026.1"));

    private final Running running;
    private final WrittenCommits commits = new WrittenCommits(Running.freshName("store"));
    private final MongoDatabase database;

    RelayTest(Running running) {
        this.running = running;
        this.database = running.freshDatabase();
    }

    @BeforeEach
    void beginWithoutTopics() {
        running.forget(List.of(TOPIC.topicName(), SETTINGS.checkpointTopic()));
    }

    @Test
    void everyEventIsOnKafkaOnceAndInOrderAcrossARestart() {
        writeSome(150);
        Relay first = start();
        writeSome(150);
        await().until(() -> first.state() instanceof RelayState.Publishing);
        first.stop();
        writeSome(100);
        Relay second = start();
        awaitCaughtUp(second);
        second.stop();

        assertEachEventOnceInOrder();
    }

    @Test
    void aPublishedEventSaysWhatACloudEventMust() {
        commits.write("contract-a", 1);
        Relay relay = start();
        awaitCaughtUp(relay);
        relay.stop();

        ConsumerRecord<String, byte[]> record = published().getFirst();
        assertThat(record.key()).isEqualTo("contract-a");
        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.publicaccord.contract.went-live.v1")
                .containsEntry("ce_source", "urn:publicaccord:contract-service")
                .containsEntry("ce_subject", "contract-a")
                .containsEntry("ce_sequence", "0")
                .containsEntry("ce_time", "2026-11-22T10:00:00Z")
                .containsEntry("ce_correlationid", "c-1")
                .containsEntry("ce_dataclassification", "PUBLIC")
                .containsEntry("ce_rulepack", "pa23-2026.1")
                .containsEntry("content-type", "application/json");
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .contains("\"contractId\":\"contract-a\"", "\"firstDay\":\"2026-11-22\"");
    }

    @Test
    void aWithheldEventShowsItsPlaceAndNothingElse() {
        commits.write("contract-a", "contract.secret", 1);
        Relay relay = start();
        awaitCaughtUp(relay);
        relay.stop();

        ConsumerRecord<String, byte[]> record = published().getFirst();
        assertThat(record.value()).isNullOrEmpty();
        assertThat(headers(record))
                .containsOnlyKeys(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_sequence")
                .containsEntry("ce_type", "org.publicaccord.contract.withheld.v1");
    }

    @Test
    void aTransactionThatAKilledRelayLeftOpenIsNeverSeen() {
        writeSome(20);
        Relay first = start();
        awaitCaughtUp(first);
        first.stop();
        Producer<String, byte[]> killed =
                running.broker().transactionalProducer(SETTINGS.transactionalId());
        killed.initTransactions();
        killed.beginTransaction();
        var _ = killed.send(new ProducerRecord<>(TOPIC.topicName(), "contract-1", new byte[] {1}));
        killed.flush();

        writeSome(20);
        Relay second = start();
        awaitCaughtUp(second);
        second.stop();

        assertEachEventOnceInOrder();
        killed.close(Duration.ZERO);
    }

    @Test
    void twoRelaysThatTakeTheLeaseFromEachOtherPublishNothingTwice() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        Thread writer =
                Thread.ofVirtual()
                        .start(() -> {
                            while (writing.get()) {
                                writeSome(5);
                                pause(10);
                            }
                        });
        Relay one = start();
        Relay other = start();
        for (int round = 0; round < 6; round++) {
            pause(400);
            expireTheLease();
        }
        writing.set(false);
        writer.join();
        await().atMost(Duration.ofSeconds(20)).until(() -> one.caughtUp() || other.caughtUp());
        long handovers =
                database.getCollection("leases")
                        .find(Filters.eq("_id", "relay"))
                        .first()
                        .getLong("token");
        one.stop();
        other.stop();

        assertThat(handovers).isGreaterThan(1);
        assertEachEventOnceInOrder();
    }

    @Test
    void whatWasReadAheadUnderALeaseThatIsLostIsThrownAway() throws Exception {
        writeSome(3_000);
        StandingTail still = new StandingTail(commits);
        Relay one = start(still, TRANSLATION);
        still.awaitReadAhead();
        Relay other = start();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> {
                    expireTheLease();
                    return other.state() instanceof RelayState.Publishing;
                });
        awaitCaughtUp(other);

        still.goOn();
        await().atMost(Duration.ofSeconds(20)).until(one::caughtUp);
        one.stop();
        other.stop();

        assertEachEventOnceInOrder();
    }

    @Test
    void whatWasReadAheadOfATransactionThatFailsIsReadAgain() {
        writeSome(3_000);
        AtomicBoolean fenced = new AtomicBoolean();
        EventTranslation fencing =
                event -> {
                    if (event.position() > 1_500 && fenced.compareAndSet(false, true)) {
                        fenceTheRelay();
                    }
                    return TRANSLATION.translate(event);
                };

        Relay relay = start(commits, fencing);
        awaitCaughtUp(relay);
        relay.stop();

        assertThat(fenced).isTrue();
        assertEachEventOnceInOrder();
    }

    private void expireTheLease() {
        database.getCollection("leases")
                .updateOne(
                        Filters.eq("_id", "relay"),
                        Updates.set("expiresAt", Date.from(Instant.EPOCH)));
    }

    private void fenceTheRelay() {
        try (Producer<String, byte[]> fencing =
                running.broker().transactionalProducer(SETTINGS.transactionalId())) {
            fencing.initTransactions();
        }
    }

    @Test
    void aStoreWithAnotherHistoryStopsTheRelay() {
        writeSome(10);
        Relay relay = start();
        awaitCaughtUp(relay);
        relay.stop();
        WrittenCommits another = new WrittenCommits(Running.freshName("another"));
        for (int i = 0; i < 10; i++) {
            another.write("contract-1", 1);
        }

        Relay mistaken = start(another, TRANSLATION);

        assertHaltedBecause(mistaken, "it is another store");
        assertEachEventOnceInOrder();
    }

    @Test
    void aStoreThatLostCommitsStopsTheRelay() {
        writeSome(10);
        Relay relay = start();
        awaitCaughtUp(relay);
        relay.stop();

        Relay mistaken = start(new WrittenCommits("empty"), TRANSLATION);

        assertHaltedBecause(mistaken, "the store ends at 0");
    }

    @Test
    void aLostCheckpointStopsTheRelayInsteadOfPublishingAllAgain() {
        writeSome(10);
        Relay relay = start();
        awaitCaughtUp(relay);
        relay.stop();
        running.forget(List.of(SETTINGS.checkpointTopic()));

        assertHaltedBecause(start(), "publishing would double them");
    }

    @Test
    void anEventThatCannotBeTranslatedStopsTheRelayThereAndNothingIsSkipped() {
        writeSome(7);
        commits.write("contract-x", "contract.buggy", 1);
        writeSome(7);
        EventTranslation buggy =
                event -> {
                    if (event.name().equals("contract.buggy")) {
                        throw new IllegalStateException("no case for it");
                    }
                    return TRANSLATION.translate(event);
                };

        Relay relay = start(commits, buggy);
        assertHaltedBecause(relay, "cannot be translated");
        assertThat(published()).hasSize(eventsUpTo(7));
        relay.stop();
        Relay mended = start();
        awaitCaughtUp(mended);
        mended.stop();

        assertEachEventOnceInOrder();
    }

    private int eventsUpTo(long position) {
        return commits.after(0, (int) position).stream().mapToInt(it -> it.events().size()).sum();
    }

    private void writeSome(int count) {
        for (int i = 0; i < count; i++) {
            commits.write("contract-" + i % 7, 1 + i % 3);
        }
    }

    private Relay start() {
        return start(commits, TRANSLATION);
    }

    private Relay start(CommitTail store, EventTranslation translation) {
        Relay relay =
                new Relay(
                        running.broker(),
                        running.topics(),
                        store,
                        translation,
                        running.leases(database),
                        InstantSource.system(),
                        SETTINGS);
        relay.start();
        return relay;
    }

    private static void awaitCaughtUp(Relay relay) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> relay.state() instanceof RelayState.Publishing && relay.caughtUp());
    }

    private static void assertHaltedBecause(Relay relay, String because) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> relay.state() instanceof RelayState.Halted);
        Health health = new RelayHealth(relay, InstantSource.system()).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("because").toString()).contains(because);
        relay.stop();
    }

    private List<ConsumerRecord<String, byte[]>> published() {
        return running.committed(TOPIC.topicName());
    }

    private void assertEachEventOnceInOrder() {
        List<String> ids = new ArrayList<>();
        Map<String, Long> last = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : published()) {
            Map<String, String> headers = headers(record);
            ids.add(headers.get("ce_id"));
            long sequence = Long.parseLong(headers.get("ce_sequence"));
            assertThat(sequence).isEqualTo(last.getOrDefault(record.key(), -1L) + 1);
            last.put(record.key(), sequence);
        }
        assertThat(ids).containsExactlyInAnyOrderElementsOf(commits.eventIds());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
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
