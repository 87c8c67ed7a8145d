package org.publicaccord.messaging.consuming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Delivers what was polled: together where the consumer can, else records of different keys side by
 * side, those of one key (one contract) in their order. Where a record cannot pass for now, its
 * reader comes back to it; what passed beyond it meanwhile is remembered, and not delivered again.
 */
final class Batches {

    private final Predicate<List<ConsumerRecord<String, byte[]>>> together;
    private final Consumer<ConsumerRecord<String, byte[]>> delivery;
    private final BooleanSupplier stopping;
    private final Map<TopicPartition, Set<Long>> passed = new HashMap<>();

    /**
     * @param together takes records at once, or answers that each has to be delivered
     * @param delivery takes a record, or throws {@link TransientFailure} if it cannot for now
     * @param stopping whether to end after the records in hand
     */
    Batches(
            Predicate<List<ConsumerRecord<String, byte[]>>> together,
            Consumer<ConsumerRecord<String, byte[]>> delivery,
            BooleanSupplier stopping) {
        this.together = together;
        this.delivery = delivery;
        this.stopping = stopping;
    }

    /**
     * Where a partition has to be read on.
     *
     * @param offset of its first record that did not pass
     * @param because why it could not; empty if it was not tried
     */
    record Held(long offset, Optional<String> because) {

        private static Held earlier(Held one, Held other) {
            return one.offset <= other.offset ? one : other;
        }
    }

    /** Delivers all; answers which partitions did not pass whole. */
    Map<TopicPartition, Held> deliver(ConsumerRecords<String, byte[]> polled) {
        if (passed.isEmpty() && !stopping.getAsBoolean() && together.test(all(polled))) {
            return Map.of();
        }
        Map<TopicPartition, Held> held = new ConcurrentHashMap<>();
        Map<TopicPartition, Set<Long>> passing = new ConcurrentHashMap<>();
        for (TopicPartition partition : polled.partitions()) {
            passing.put(partition, ConcurrentHashMap.newKeySet());
            passing.get(partition).addAll(passed.getOrDefault(partition, Set.of()));
        }
        SideBySide.each(
                byKey(polled),
                ofOneKey -> {
                    ConsumerRecord<String, byte[]> first = ofOneKey.getFirst();
                    var partition = new TopicPartition(first.topic(), first.partition());
                    deliver(ofOneKey, Objects.requireNonNull(passing.get(partition)))
                            .ifPresent(it -> held.merge(partition, it, Held::earlier));
                });
        remember(held, passing);
        return held;
    }

    private static List<ConsumerRecord<String, byte[]>> all(
            ConsumerRecords<String, byte[]> polled) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(polled.count());
        polled.forEach(all::add);
        return all;
    }

    private static Collection<List<ConsumerRecord<String, byte[]>>> byKey(
            ConsumerRecords<String, byte[]> polled) {
        Map<List<Object>, List<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : polled) {
            List<Object> key =
                    List.of(record.topic(), record.partition(), String.valueOf(record.key()));
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(record);
        }
        return byKey.values();
    }

    private Optional<Held> deliver(
            List<ConsumerRecord<String, byte[]>> ofOneKey, Set<Long> passing) {
        for (ConsumerRecord<String, byte[]> record : ofOneKey) {
            if (passing.contains(record.offset())) {
                continue;
            }
            if (stopping.getAsBoolean()) {
                return Optional.of(new Held(record.offset(), Optional.empty()));
            }
            try {
                delivery.accept(record);
                passing.add(record.offset());
            } catch (TransientFailure failure) {
                return Optional.of(
                        new Held(
                                record.offset(),
                                Optional.of(String.valueOf(failure.getMessage()))));
            }
        }
        return Optional.empty();
    }

    /** Only what lies beyond a record that did not pass would come again. */
    private void remember(Map<TopicPartition, Held> held, Map<TopicPartition, Set<Long>> passing) {
        passing.forEach((partition, offsets) -> {
            Held from = held.get(partition);
            if (from == null) {
                passed.remove(partition);
            } else {
                offsets.removeIf(it -> it < from.offset());
                passed.put(partition, offsets);
            }
        });
    }

    /** Whoever begins anew reads on from what was committed. */
    void forgetAll() {
        passed.clear();
    }

    /** Partitions went to another reader, who knows nothing of what passed. */
    void forget(Collection<TopicPartition> partitions) {
        passed.keySet().removeAll(Set.copyOf(partitions));
    }
}
