package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records acknowledged by all replicas, and transactions, before the broker was killed. */
@Timeout(180)
@Tag("trial")
class BrokerKillTest {

    private static final TopicPartition FACTS = new TopicPartition("facts", 0);
    private static final int PRODUCERS = 3;
    private static final int IN_A_TRANSACTION = 10;

    @TempDir Path directory;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void everyAcknowledgedRecordIsThereOnceAfterEachOfThreeKills() throws Exception {
        for (int kill = 1; kill <= 3; kill++) {
            try (ChildProcess child = ChildProcess.start(Broker.class, directory.toString())) {
                createTopic(child.address());
                assertNothingLostOrDoubled(child.address(), kill - 1);
                sendUntilKilled(child, kill);
            }
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            assertNothingLostOrDoubled(broker.bootstrapServers(), 3);
        }
        assertThat(acknowledged).hasSizeGreaterThan(100);
    }

    private void assertNothingLostOrDoubled(String address, int kills) {
        Map<String, Integer> times = new HashMap<>();
        readCommitted(address).forEach(record -> times.merge(record, 1, Integer::sum));
        long lost = acknowledged.stream().filter(record -> !times.containsKey(record)).count();
        long doubled = times.values().stream().filter(count -> count > 1).count();
        System.out.printf(
                "broker after %d kills: acknowledged=%d, lost=%d, doubled=%d%n",
                kills, acknowledged.size(), lost, doubled);
        assertThat(lost).isZero();
        assertThat(doubled).isZero();
    }

    private void sendUntilKilled(ChildProcess child, int round) throws InterruptedException {
        try (ExecutorService producers = Executors.newCachedThreadPool()) {
            for (int producer = 0; producer < PRODUCERS; producer++) {
                String prefix = round + "-" + producer + "-";
                producers.execute(() -> send(child.address(), prefix));
            }
            producers.execute(() -> sendInTransactions(child.address(), round + "-tx-"));
            awaitTraffic();
            child.kill();
            producers.shutdownNow();
        }
    }

    /** The first records take long on a cold broker; the kill shall come in full swing. */
    private void awaitTraffic() throws InterruptedException {
        int before = acknowledged.size();
        while (acknowledged.size() < before + 100) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(500);
    }

    private static void createTopic(String address) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            if (!admin.listTopics().names().get().contains(FACTS.topic())) {
                admin.createTopics(List.of(new NewTopic(FACTS.topic(), 1, (short) 1))).all().get();
            }
        }
    }

    private void send(String address, String prefix) {
        KafkaProducer<String, String> producer = producer(address, Map.of());
        try {
            for (int number = 0; ; number++) {
                producer.send(new ProducerRecord<>(FACTS.topic(), prefix + number)).get();
                acknowledged.add(prefix + number);
            }
        } catch (InterruptedException | InterruptException | ExecutionException killed) {
            // The record in flight has no answer: it may be there or not.
        } finally {
            closeAtOnce(producer);
        }
    }

    private void sendInTransactions(String address, String prefix) {
        KafkaProducer<String, String> producer =
                producer(address, Map.of("transactional.id", "one"));
        try {
            producer.initTransactions();
            for (int number = 0; !Thread.currentThread().isInterrupted(); number++) {
                List<String> batch = new ArrayList<>();
                producer.beginTransaction();
                for (int i = 0; i < IN_A_TRANSACTION; i++) {
                    batch.add(prefix + number + "-" + i);
                    producer.send(new ProducerRecord<>(FACTS.topic(), batch.getLast()));
                }
                producer.commitTransaction();
                acknowledged.addAll(batch);
            }
        } catch (KafkaException killed) {
            // As above.
        } finally {
            closeAtOnce(producer);
        }
    }

    /** Whoever is interrupted cannot close a producer: it throws. */
    private static void closeAtOnce(KafkaProducer<String, String> producer) {
        boolean interrupted = Thread.interrupted();
        producer.close(Duration.ZERO);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static KafkaProducer<String, String> producer(
            String address, Map<String, Object> extra) {
        Map<String, Object> settings = new HashMap<>(extra);
        settings.put("bootstrap.servers", address);
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<String> readCommitted(String address) {
        abortWhatWasOpen(address);
        List<String> stored = new ArrayList<>();
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", address,
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(Set.of(FACTS));
            long end = consumer.endOffsets(Set.of(FACTS)).get(FACTS);
            while (consumer.position(FACTS) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> stored.add(record.value()));
            }
        }
        return stored;
    }

    /** The producer's successor ends the transaction that the kill left open. */
    private static void abortWhatWasOpen(String address) {
        try (KafkaProducer<String, String> successor =
                producer(address, Map.of("transactional.id", "one"))) {
            successor.initTransactions();
        }
    }

    /** Runs the broker until it is killed. */
    static final class Broker {
        public static void main(String[] arguments) throws InterruptedException {
            ChildProcess.announce(
                    EmbeddedBroker.start(Path.of(arguments[0]), 0).bootstrapServers());
        }
    }
}
