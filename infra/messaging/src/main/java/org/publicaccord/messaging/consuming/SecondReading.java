package org.publicaccord.messaging.consuming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.BrokerUnavailable;

/**
 * Reads the topics of a group once more, from the first record on, beside the group's own reading:
 * it commits nothing and parks nothing. One thread uses it.
 *
 * <p>What the group has parked, and what cannot be taken here either, is passed over, with what is
 * parked behind it; so both readings take the same.
 */
public final class SecondReading implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Broker broker;
    private final String group;
    private final Parking parking;
    private final StoredDecisions decisions;
    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final Map<TopicPartition, Long> begins;
    private final Map<String, String> passedOver;
    private final Set<String> held;
    private final Map<String, Document> carriedOut;

    /**
     * @param marks how far an earlier reading had come; empty to begin
     * @param passedOver what it had passed over
     */
    public SecondReading(
            Broker broker,
            EventConsumer of,
            Parking parking,
            StoredDecisions decisions,
            Map<String, Long> marks,
            Map<String, String> passedOver) {
        this.broker = broker;
        this.group = of.group();
        this.parking = parking;
        this.decisions = decisions;
        this.passedOver = new ConcurrentHashMap<>(passedOver);
        this.held = ConcurrentHashMap.newKeySet();
        this.held.addAll(passedOver.values());
        this.carriedOut = decisions.carriedOut(group);
        this.consumer = broker.reader();
        try {
            of.topics().stream().sorted().forEach(this::addPartitions);
            consumer.assign(partitions);
            this.begins = consumer.beginningOffsets(partitions);
            for (TopicPartition partition : partitions) {
                consumer.seek(
                        partition, marks.getOrDefault(partition.toString(), begin(partition)));
            }
        } catch (RuntimeException failed) {
            consumer.close();
            throw failed;
        }
    }

    private void addPartitions(String topic) {
        consumer.partitionsFor(topic)
                .forEach(it -> partitions.add(new TopicPartition(topic, it.partition())));
    }

    private long begin(TopicPartition partition) {
        return begins.getOrDefault(partition, 0L);
    }

    /** How many records there are on the topics. */
    public long head() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .mapToLong(it -> ends.getOrDefault(it, begin(it)) - begin(it))
                .sum();
    }

    /** How many of them it has come past. */
    public long reached() {
        return partitions.stream().mapToLong(it -> consumer.position(it) - begin(it)).sum();
    }

    /** How far it has come in each partition. */
    public Map<String, Long> marks() {
        Map<String, Long> marks = new TreeMap<>();
        partitions.forEach(it -> marks.put(it.toString(), consumer.position(it)));
        return marks;
    }

    /** The ids of what it has passed over, with their streams. */
    public Map<String, String> passedOver() {
        return Map.copyOf(passedOver);
    }

    /** Whether all that it has passed over is still parked. */
    public boolean isStillParked() {
        return passedOver.keySet().stream().allMatch(parking::isParked);
    }

    /** Takes an event, or throws. */
    @FunctionalInterface
    public interface Taker {
        void take(ReceivedEvent event);
    }

    /**
     * Reads a batch, if there is more, the streams beside each other. After an exception it is of
     * no use any more.
     *
     * @throws Untakable if an event cannot be taken, which the group has taken
     * @throws Overtaken if what was passed over was replayed meanwhile
     * @throws RuntimeException any other: another reading may go on from the marks
     */
    public void read(Taker taker) {
        Map<String, List<ConsumerRecord<String, byte[]>>> byStream = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
            byStream.computeIfAbsent(RecordReading.read(record).stream(), _ -> new ArrayList<>())
                    .add(record);
        }
        SideBySide.each(
                byStream.values(),
                ofOneStream -> ofOneStream.forEach(record -> deliver(record, taker)));
    }

    private void deliver(ConsumerRecord<String, byte[]> read, Taker taker) {
        String id = ParkedRecord.id(group, read);
        Document decided = carriedOut.get(id);
        if (decided != null && StoredDecisions.isSkipped(decided)) {
            return;
        }
        Reception reception =
                RecordReading.read(decided == null ? read : ParkedRecord.record(decided));
        if (held.contains(reception.stream())) {
            passOverBehind(id, read, reception);
            return;
        }
        try {
            take(reception, taker);
        } catch (RuntimeException failed) {
            if (Failures.isTransient(failed)) {
                throw failed;
            }
            passOver(id, read, reception, failed);
        }
    }

    private static void take(Reception reception, Taker taker) {
        switch (reception) {
            case Reception.Legible(ReceivedEvent event) -> taker.take(event);
            case Reception.Illegible it -> throw new IllegalArgumentException(it.because());
        }
    }

    private void passOver(
            String id,
            ConsumerRecord<String, byte[]> read,
            Reception reception,
            RuntimeException failed) {
        requirePassedByGroup(read);
        if (parking.isParked(id)) {
            passedOver.put(id, reception.stream());
            held.add(reception.stream());
            return;
        }
        if (decisions.carriedOut(group).containsKey(id) && !carriedOut.containsKey(id)) {
            throw new Overtaken(id);
        }
        throw new Untakable(
                "%s, which the group has taken, cannot be taken: %s"
                        .formatted(id, Failures.because(failed)),
                failed);
    }

    private void passOverBehind(
            String id, ConsumerRecord<String, byte[]> read, Reception reception) {
        requirePassedByGroup(read);
        if (!parking.isParked(id)) {
            throw new Overtaken(id);
        }
        passedOver.put(id, reception.stream());
    }

    /** Until the group has come past it, nobody knows whether it will be parked. */
    private void requirePassedByGroup(ConsumerRecord<String, byte[]> read) {
        TopicPartition partition = new TopicPartition(read.topic(), read.partition());
        OffsetAndMetadata committed = committed().get(partition);
        if (committed == null || committed.offset() <= read.offset()) {
            throw new TransientFailure(
                    "%s has not yet come to offset %d of %s"
                            .formatted(group, read.offset(), partition),
                    new IllegalStateException());
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() {
        try {
            return broker.admin()
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException failed) {
            throw new BrokerUnavailable("the group's offsets cannot be told", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailable("interrupted while asking for offsets", interrupted);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** An event that the group has taken cannot be taken. */
    public static final class Untakable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Untakable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** An event that was passed over, or came behind one, was replayed meanwhile. */
    public static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken(String id) {
            super(id + " was parked and has been replayed meanwhile", null, false, false);
        }
    }
}
