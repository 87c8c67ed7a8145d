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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.header.Header;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Topic;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** A store that relays publish to a topic, which is empty when this begins. */
final class Relaying {

    /** Classes run side by side, and there is one such topic: one class has it at a time. */
    static final String THE_TOPIC = "the topic that relays publish to";

    static final Topic TOPIC = Topic.CONTRACT;
    static final RelaySettings SETTINGS =
            new RelaySettings(TOPIC, Duration.ofMillis(50), Duration.ofMillis(500));
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final EventTranslation TRANSLATION =
            event ->
                    event.name().equals("contract.secret")
                            ? Envelope.withheld()
                            : WentLive.published(
                                    event, Classification.PUBLIC, Optional.of("pa23-2026.1"));

    private static final String LEASES = "leases";

    private final Running running;
    private final WrittenCommits commits = new WrittenCommits(Running.freshName("store"));
    private final MongoDatabase database;

    Relaying(Running running) {
        this.running = running;
        this.database = running.freshDatabase();
        running.forget(List.of(TOPIC.topicName(), SETTINGS.checkpointTopic()));
    }

    /** What the store holds. */
    WrittenCommits commits() {
        return commits;
    }

    void writeSome(int count) {
        for (int i = 0; i < count; i++) {
            commits.write("contract-" + i % 7, 1 + i % 3);
        }
    }

    Relay start() {
        return start(commits, TRANSLATION);
    }

    /** As another instance of the service, or the same after a restart. */
    Relay start(CommitTail store, EventTranslation translation) {
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

    static void awaitCaughtUp(Relay relay) {
        await().atMost(PATIENCE)
                .until(() -> relay.state() instanceof RelayState.Publishing && relay.caughtUp());
    }

    /** Starts a relay, and stops it once it has published all. */
    void publishAll() {
        Relay relay = start();
        awaitCaughtUp(relay);
        relay.stop();
    }

    static void assertHaltedBecause(Relay relay, String because) {
        await().atMost(PATIENCE).until(() -> relay.state() instanceof RelayState.Halted);
        Health health = new RelayHealth(relay, InstantSource.system()).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("because").toString()).contains(because);
        relay.stop();
    }

    /** Whoever has the lease loses it. */
    void expireTheLease() {
        database.getCollection(LEASES)
                .updateOne(
                        Filters.eq("_id", "relay"),
                        Updates.set("expiresAt", Date.from(Instant.EPOCH)));
    }

    /** How often somebody took the lease. */
    long leasesTaken() {
        return database.getCollection(LEASES)
                .find(Filters.eq("_id", "relay"))
                .first()
                .getLong("token");
    }

    /** A producer that takes the transactions of the relay over. */
    Producer<String, byte[]> fencing() {
        Producer<String, byte[]> fencing =
                running.broker().transactionalProducer(SETTINGS.transactionalId());
        fencing.initTransactions();
        return fencing;
    }

    void loseTheCheckpoint() {
        running.forget(List.of(SETTINGS.checkpointTopic()));
    }

    List<ConsumerRecord<String, byte[]>> published() {
        return running.committed(TOPIC.topicName());
    }

    void assertEachEventOnceInOrder() {
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

    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
