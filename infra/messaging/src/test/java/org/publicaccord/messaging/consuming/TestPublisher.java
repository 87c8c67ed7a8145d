package org.publicaccord.messaging.consuming;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.publicaccord.messaging.Infrastructure.Running;

/** Publishes events as a relay does: in transactions, numbered by stream. */
public final class TestPublisher implements AutoCloseable {

    static final String TYPE = "org.publicaccord.contract.test.v1";
    private static final String SOURCE = "urn:publicaccord:contract-service";

    private final String topic;
    private final Producer<String, byte[]> producer;
    private final Map<String, Long> next = new HashMap<>();

    public TestPublisher(Running running, String topic) {
        this.topic = topic;
        running.topics().ensureHistories(List.of(topic));
        this.producer = running.broker().transactionalProducer("publisher-of-" + topic);
        producer.initTransactions();
    }

    public static String stream(String subject) {
        return SOURCE + "/" + subject;
    }

    /** Publishes one event with this text for each subject, in one transaction. */
    public void publish(String text, String... subjects) {
        producer.beginTransaction();
        for (String subject : subjects) {
            var _ = producer.send(event(subject, TYPE, text));
        }
        producer.commitTransaction();
    }

    public void publishTyped(String type, String subject, String json) {
        producer.beginTransaction();
        var _ = producer.send(event(subject, type, json));
        producer.commitTransaction();
    }

    /** Publishes something that is no event. */
    public void publishRaw(String key, String text) {
        producer.beginTransaction();
        var _ =
                producer.send(
                        new ProducerRecord<>(topic, key, text.getBytes(StandardCharsets.UTF_8)));
        producer.commitTransaction();
    }

    public void publishAndAbort(String text, String subject) {
        producer.beginTransaction();
        var _ = producer.send(event(subject, TYPE, text));
        producer.flush();
        producer.abortTransaction();
        next.merge(subject, -1L, Long::sum);
    }

    private ProducerRecord<String, byte[]> event(String subject, String type, String text) {
        long sequence = next.merge(subject, 1L, Long::sum) - 1;
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject, text.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id",
                        subject + "-" + sequence,
                        "ce_type",
                        type,
                        "ce_source",
                        SOURCE,
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2026-11-22T10:00:00Z",
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_dataclassification",
                        "PUBLIC")
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
