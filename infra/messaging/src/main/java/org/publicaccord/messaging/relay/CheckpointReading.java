package org.publicaccord.messaging.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.BrokerUnavailable;

/** Reads, committed records only, how far the relay of a service has come. */
final class CheckpointReading {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(500);

    /** The last checkpoint is almost always among so many last offsets. */
    private static final long NEAR_THE_END = 200;

    private final Broker broker;
    private final RelaySettings settings;

    CheckpointReading(Broker broker, RelaySettings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    /** The last checkpoint; {@link Checkpoint#NONE} if nothing was ever relayed. */
    Checkpoint read() {
        TopicPartition partition = new TopicPartition(settings.checkpointTopic(), 0);
        try (Consumer<String, byte[]> reader = broker.reader()) {
            reader.assign(List.of(partition));
            long begin = offset(reader.beginningOffsets(List.of(partition)), partition);
            long end = offset(reader.endOffsets(List.of(partition)), partition);
            return lastBetween(reader, partition, Math.max(begin, end - NEAR_THE_END), end)
                    .or(() -> lastBetween(reader, partition, begin, end))
                    .map(record -> Checkpoint.of(record.value()))
                    .orElse(Checkpoint.NONE);
        }
    }

    /** Whether the service's topic holds any committed event. */
    boolean anythingPublished() {
        try (Consumer<String, byte[]> reader = broker.reader()) {
            List<TopicPartition> partitions =
                    reader.partitionsFor(settings.topic().topicName()).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            Patience patience = new Patience();
            while (partitions.stream().anyMatch(it -> reader.position(it) < offset(ends, it))) {
                if (!reader.poll(POLL).isEmpty()) {
                    return true;
                }
                patience.check(settings.topic().topicName());
            }
            return false;
        }
    }

    private static Optional<ConsumerRecord<String, byte[]>> lastBetween(
            Consumer<String, byte[]> reader, TopicPartition partition, long begin, long end) {
        Optional<ConsumerRecord<String, byte[]>> last = Optional.empty();
        Patience patience = new Patience();
        reader.seek(partition, begin);
        while (reader.position(partition) < end) {
            for (ConsumerRecord<String, byte[]> record : reader.poll(POLL).records(partition)) {
                last = Optional.of(record);
            }
            patience.check(partition.topic());
        }
        return last;
    }

    /** Reading to an end that never comes would be silent; this is not. */
    private static final class Patience {
        private final long endNanos = System.nanoTime() + PATIENCE.toNanos();

        void check(String topic) {
            if (System.nanoTime() - endNanos > 0) {
                throw new BrokerUnavailable(topic + " cannot be read to its end", null);
            }
        }
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        Long offset = offsets.get(partition);
        if (offset == null) {
            throw new BrokerUnavailable(partition + " has no offsets", null);
        }
        return offset;
    }
}
