package org.publicaccord.messaging.consuming;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.publicaccord.messaging.Trouble;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.consuming.Batches.Held;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topics of one consumer group: polls, delivers, commits, replays, one after the other. A
 * listener container would poll between a replay and the records behind it; here one thread does
 * both, and that is what keeps their order. Only records of different keys are delivered side by
 * side.
 */
final class GroupReader {

    private static final Logger LOG = LoggerFactory.getLogger(GroupReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Duration REPLAY_LOOKS = Duration.ofMillis(500);

    private final Broker broker;
    private final Topics topics;
    private final EventConsumer eventConsumer;
    private final Delivery delivery;
    private final Batches batches;
    private final Map<TopicPartition, Rest> rests = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private volatile Optional<Trouble> trouble = Optional.empty();
    private volatile boolean stopping;
    private volatile @Nullable Consumer<String, byte[]> polled;
    private volatile @Nullable Thread thread;
    private Rest replayRest = Rest.none();

    GroupReader(Broker broker, Topics topics, EventConsumer eventConsumer, Delivery delivery) {
        this.broker = broker;
        this.topics = topics;
        this.eventConsumer = eventConsumer;
        this.delivery = delivery;
        this.batches = new Batches(delivery::deliverTogether, delivery::deliver, () -> stopping);
    }

    void start() {
        stopping = false;
        thread = Thread.ofVirtual().name("consumer-" + eventConsumer.group()).start(this::run);
    }

    String group() {
        return eventConsumer.group();
    }

    /** What keeps it from reading on, wholly or in part; empty if nothing does. */
    Optional<Trouble> trouble() {
        return trouble.or(() ->
                rests.entrySet().stream()
                        .map(it ->
                                new Trouble(
                                        it.getKey() + " waits: " + it.getValue().because(),
                                        it.getValue().trouble().since()))
                        .min(Comparator.comparing(Trouble::since)));
    }

    private void run() {
        Rest rest = Rest.none();
        while (!stopping) {
            try {
                topics.ensureHistories(eventConsumer.topics());
                readUntilStopped();
            } catch (WakeupException toldToStop) {
                LOG.debug("{} was told to stop", group());
            } catch (RuntimeException failed) {
                // It began anew and read on in between: then this is another trouble.
                rest = (trouble.isEmpty() ? Rest.none() : rest).longer(Failures.because(failed));
                trouble = Optional.of(rest.trouble());
                LOG.warn("{} begins anew after {}", group(), rest.because());
                LOG.debug("What made {} begin anew", group(), failed);
                sleepUntilOver(rest);
            }
        }
    }

    private void readUntilStopped() {
        try (Consumer<String, byte[]> consumer = broker.groupConsumer(group())) {
            rests.clear();
            batches.forgetAll();
            committed.clear();
            polled = consumer;
            consumer.subscribe(eventConsumer.topics(), new Assignment(consumer));
            while (!stopping) {
                wakeRested(consumer);
                deliver(consumer, consumer.poll(POLL));
                commit(consumer, consumer.assignment());
                trouble = Optional.empty();
                replayIfAsked(consumer);
            }
            commit(consumer, consumer.assignment());
        } finally {
            polled = null;
        }
    }

    private void deliver(
            Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, Held> held = batches.deliver(records);
        for (TopicPartition partition : records.partitions()) {
            Optional<Held> from = Optional.ofNullable(held.get(partition));
            long first = records.records(partition).getFirst().offset();
            if (from.isEmpty() || from.get().offset() > first) {
                rests.remove(partition);
            }
            from.ifPresent(it -> goBack(consumer, partition, it));
        }
    }

    /** To the first record that did not pass; at once, or after a rest if it could not. */
    private void goBack(Consumer<String, byte[]> consumer, TopicPartition partition, Held from) {
        consumer.seek(partition, from.offset());
        from.because()
                .ifPresent(because -> {
                    consumer.pause(List.of(partition));
                    rest(partition, because);
                });
    }

    private void rest(TopicPartition partition, String because) {
        rests.merge(partition, Rest.none().longer(because), (before, _) -> before.longer(because));
        LOG.warn("{} lets {} rest: {}", group(), partition, because);
    }

    /** A rest stays noted, so that the next failure makes a longer one; a success forgets it. */
    private void wakeRested(Consumer<String, byte[]> consumer) {
        List<TopicPartition> rested =
                consumer.paused().stream()
                        .filter(partition -> {
                            Rest rest = rests.get(partition);
                            return rest == null || rest.isOver();
                        })
                        .toList();
        consumer.resume(rested);
    }

    /**
     * Commits how far the reader is. The position also counts what is no record, such as the mark
     * that ends a transaction; else a group that has read everything would seem to lag.
     */
    private void commit(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> moved = new HashMap<>();
        for (TopicPartition partition : partitions) {
            long position = consumer.position(partition);
            Long before = committed.get(partition);
            if (before == null || before != position) {
                moved.put(partition, new OffsetAndMetadata(position));
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(moved);
            moved.forEach((partition, offset) -> committed.put(partition, offset.offset()));
        } catch (CommitFailedException | RebalanceInProgressException notOursNow) {
            LOG.info("{} could not commit and will read some events again", group());
        }
    }

    private void replayIfAsked(Consumer<String, byte[]> consumer) {
        if (!replayRest.isOver()) {
            return;
        }
        try {
            delivery.replayIfAsked(consumer.assignment());
            replayRest = Rest.none(REPLAY_LOOKS);
        } catch (TransientFailure failure) {
            replayRest = replayRest.longer(String.valueOf(failure.getMessage()));
            LOG.warn("{} will go on replaying: {}", group(), failure.getMessage());
        }
    }

    private void sleepUntilOver(Rest rest) {
        try {
            while (!stopping && !rest.isOver()) {
                Thread.sleep(POLL.dividedBy(4));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /** Ends after the record in hand, and commits. */
    void stop() {
        stopping = true;
    }

    /** Waits until it has ended. */
    void awaitStopped() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        try {
            if (!running.join(STOPPING)) {
                Consumer<String, byte[]> consumer = polled;
                if (consumer != null) {
                    consumer.wakeup();
                }
                running.join(STOPPING);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Partitions come and go between polls, when every record in hand has been delivered. */
    private final class Assignment implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        Assignment(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            delivery.refresh();
            batches.forget(partitions);
            committed.keySet().removeAll(Set.copyOf(partitions));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit(consumer, partitions);
            onPartitionsLost(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            rests.keySet().removeAll(Set.copyOf(partitions));
            batches.forget(partitions);
            committed.keySet().removeAll(Set.copyOf(partitions));
        }
    }
}
