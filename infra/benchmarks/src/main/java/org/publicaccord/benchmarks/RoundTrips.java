package org.publicaccord.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.publicaccord.benchmarks.figures.Latencies;
import org.publicaccord.messaging.broker.Broker;

/** Kafka alone: a record is produced, and consumed by somebody else. */
final class RoundTrips implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LONGEST_SECONDS = 30;
    private static final int BYTES = 800;

    private final RawProducer producer;
    private final Consumer<String, byte[]> consumer;
    private final Map<String, CompletableFuture<Long>> underWay = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closing;

    RoundTrips(Broker broker, String bootstrapServers) throws Exception {
        producer = new RawProducer(broker, bootstrapServers, "bench-trips-" + UUID.randomUUID(), 0);
        consumer = broker.reader();
        List<TopicPartition> partitions =
                consumer.partitionsFor(producer.topic()).stream()
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread = Thread.ofPlatform().name("round-trips").daemon().start(this::consume);
    }

    private void consume() {
        while (!closing) {
            for (ConsumerRecord<String, byte[]> it : consumer.poll(POLL)) {
                CompletableFuture<Long> trip = underWay.remove(it.key());
                if (trip != null) {
                    trip.complete(System.nanoTime());
                }
            }
        }
        consumer.close();
    }

    /** How long trips took at a steady rate. */
    Latencies measure(int perSecond, Duration time) throws Exception {
        return new Latencies(OfferedLoad.offer(perSecond, time, this::millisOfOne));
    }

    private double millisOfOne() throws Exception {
        String key = UUID.randomUUID().toString();
        var trip = new CompletableFuture<Long>();
        underWay.put(key, trip);
        long begun = System.nanoTime();
        producer.send(key, new byte[BYTES]).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        return (trip.get(LONGEST_SECONDS, TimeUnit.SECONDS) - begun) / 1e6;
    }

    @Override
    public void close() {
        closing = true;
        Ending.of(thread);
        producer.close();
    }
}
