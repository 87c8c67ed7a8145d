package org.publicaccord.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.publicaccord.messaging.broker.Broker;

/** Kafka's producer alone, waiting for all replicas, on a topic of its own. */
final class RawProducer implements AutoCloseable {

    private final Broker broker;
    private final String topic;
    private final Producer<String, byte[]> producer;

    /** A topic is made, and deleted at the end. */
    RawProducer(Broker broker, String bootstrapServers, String topic, int lingerMillis)
            throws Exception {
        this.broker = broker;
        this.topic = topic;
        broker.admin()
                .createTopics(List.of(new NewTopic(topic, OurRelay.PARTITIONS, (short) -1)))
                .all()
                .get(30, TimeUnit.SECONDS);
        producer =
                new KafkaProducer<>(
                        settings(bootstrapServers, lingerMillis),
                        new StringSerializer(),
                        new ByteArraySerializer());
        // Whoever reads the topic at once finds its partitions.
        if (producer.partitionsFor(topic).isEmpty()) {
            throw new IllegalStateException("the topic has no partitions: " + topic);
        }
    }

    /** What a producer is told that waits for all replicas. */
    static Map<String, Object> settings(String bootstrapServers, int lingerMillis) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, lingerMillis);
        return settings;
    }

    String topic() {
        return topic;
    }

    /** Sends one record and does not wait. */
    Future<RecordMetadata> send(String key, byte[] value) {
        return producer.send(new ProducerRecord<>(topic, key, value));
    }

    /** Sends records like these, and waits until all are acknowledged; how many a second. */
    double perSecond(List<ConsumerRecord<String, byte[]>> records) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        long begun = System.nanoTime();
        for (ConsumerRecord<String, byte[]> it : records) {
            sent.add(
                    producer.send(
                            new ProducerRecord<>(topic, null, it.key(), it.value(), it.headers())));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get(30, TimeUnit.SECONDS);
        }
        return records.size() / ((System.nanoTime() - begun) / 1e9);
    }

    @Override
    public void close() {
        producer.close();
        Ending.of(
                broker.admin()
                        .deleteTopics(List.of(topic))
                        .all()
                        .toCompletionStage()
                        .toCompletableFuture());
    }
}
