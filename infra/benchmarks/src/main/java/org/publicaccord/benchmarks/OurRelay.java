package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.leases.Leases;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.messaging.relay.Relay;
import org.publicaccord.messaging.relay.RelaySettings;
import org.publicaccord.messaging.relay.RelayState;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Topic;
import org.publicaccord.published.contract.ContractWentLive;

/** The relay from the store to Kafka as a service sets it up, started for one spell at a time. */
final class OurRelay implements AutoCloseable {

    static final int PARTITIONS = 6;

    private static final Topic TOPIC = Topic.CONTRACT;
    private static final Set<String> TOPICS =
            Set.of(TOPIC.topicName(), TOPIC.topicName() + ".relay");
    private static final Duration LONGEST_SPELL = Duration.ofMinutes(2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Broker broker;
    private final OurStore store;
    private final Leases leases;

    /**
     * @throws IllegalStateException if the cluster holds the platform's topics already, for these
     *     are made and deleted here
     */
    OurRelay(Broker broker, OurStore store, MongoDatabase database) throws Exception {
        this.broker = broker;
        this.store = store;
        this.leases =
                new Leases(database, InstantSource.system(), "benchmarks", Duration.ofSeconds(5));
        if (broker.admin().listTopics().names().get().stream().anyMatch(TOPICS::contains)) {
            throw new IllegalStateException(
                    "the cluster has the topic " + TOPIC.topicName() + "; take one without");
        }
    }

    /**
     * Relays whatever the store has more than before.
     *
     * @return how many events a second, from when it began to publish until the last was committed
     */
    double relay(int events) throws Exception {
        long head = store.tail().head();
        Relay relay =
                new Relay(
                        broker,
                        new Topics(broker, PARTITIONS, -1),
                        store.tail(),
                        event ->
                                Envelope.published(
                                        new ContractWentLive(
                                                event.stream(),
                                                Path.NOT_RECORDED,
                                                Stage.DELIVERY,
                                                event.time(),
                                                new Actor("commissioner"),
                                                List.of(),
                                                DAY)),
                        leases,
                        InstantSource.system(),
                        new RelaySettings(TOPIC));
        relay.start();
        try {
            await(relay, 0);
            long begun = System.nanoTime();
            await(relay, head);
            return events / ((System.nanoTime() - begun) / 1e9);
        } finally {
            relay.stop();
        }
    }

    private static void await(Relay relay, long position) throws TimeoutException {
        long end = System.nanoTime() + LONGEST_SPELL.toNanos();
        while (!(relay.state() instanceof RelayState.Publishing(long at) && at >= position)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the relay came to " + relay.state());
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
    }

    /** Some records as they were relayed. */
    List<ConsumerRecord<String, byte[]>> relayed(int most) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (Consumer<String, byte[]> reader = broker.reader()) {
            List<TopicPartition> partitions =
                    reader.partitionsFor(TOPIC.topicName()).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            long end = System.nanoTime() + LONGEST_SPELL.toNanos();
            while (records.size() < most && System.nanoTime() < end) {
                reader.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records.subList(0, Math.min(most, records.size()));
    }

    @Override
    public void close() {
        Ending.of(
                broker.admin()
                        .deleteTopics(TOPICS)
                        .all()
                        .toCompletionStage()
                        .toCompletableFuture());
    }
}
