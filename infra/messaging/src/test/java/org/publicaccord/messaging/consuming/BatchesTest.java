package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.publicaccord.messaging.consuming.Batches.Held;

class BatchesTest {

    private static final TopicPartition ONE = new TopicPartition("t", 1);
    private static final TopicPartition TWO = new TopicPartition("t", 2);

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile boolean collecting;
    private final Batches batches = new Batches(this::collect, this::take, () -> stopping);

    private boolean collect(List<ConsumerRecord<String, byte[]>> records) {
        if (collecting) {
            taken.add(records.stream().map(BatchesTest::name).collect(Collectors.joining(" ")));
        }
        return collecting;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (failing.contains(name(record))) {
            throw new TransientFailure("the store is away");
        }
        taken.add(name(record));
    }

    private static String name(ConsumerRecord<String, byte[]> record) {
        return record.key() + record.offset();
    }

    @Test
    void recordsOfOneKeyComeInTheirOrder() {
        assertThat(batches.deliver(polled(ONE, 5, "abacabadabacaba".split("")))).isEmpty();

        for (String key : List.of("a", "b", "c", "d")) {
            assertThat(taken.stream().filter(it -> it.startsWith(key)))
                    .extracting(it -> Integer.parseInt(it.substring(1)))
                    .isSorted();
        }
        assertThat(taken).hasSize(15).doesNotHaveDuplicates();
    }

    /** Each waits for the other: one after the other they would wait for ever. */
    @Test
    void recordsOfDifferentKeysPassSideBySide() {
        var both = new CyclicBarrier(2);
        var meeting =
                new Batches(
                        _ -> false,
                        record -> {
                            try {
                                both.await(20, TimeUnit.SECONDS);
                                taken.add(name(record));
                            } catch (Exception alone) {
                                throw new IllegalStateException(alone);
                            }
                        },
                        () -> false);

        assertThat(meeting.deliver(polled(ONE, 0, "a", "b"))).isEmpty();
        assertThat(taken).containsExactlyInAnyOrder("a0", "b1");
    }

    @Test
    void whatIsTakenTogetherIsNotDeliveredOneByOne() {
        collecting = true;

        assertThat(batches.deliver(polled(ONE, 5, "a", "b", "a"))).isEmpty();

        assertThat(taken).containsExactly("a5 b6 a7");
    }

    /** Some of it has passed already, and would pass again. */
    @Test
    void behindARecordThatCouldNotPassNothingIsTakenTogether() {
        failing.add("a0");
        batches.deliver(polled(ONE, 0, "a", "b"));
        failing.clear();
        collecting = true;

        assertThat(batches.deliver(polled(ONE, 0, "a", "b", "c"))).isEmpty();
        assertThat(taken).containsExactlyInAnyOrder("b1", "a0", "c2");
        batches.deliver(polled(ONE, 3, "a", "b"));
        assertThat(taken).endsWith("a3 b4");
    }

    @Test
    void whatPassedBeyondARecordThatCouldNotIsNotDeliveredAgain() {
        failing.add("a2");
        Map<TopicPartition, Held> held =
                batches.deliver(polled(ONE, 0, "b", "c", "a", "a", "b", "c"));
        assertThat(held)
                .containsExactly(Map.entry(ONE, new Held(2, Optional.of("the store is away"))));
        assertThat(taken).containsExactlyInAnyOrder("b0", "c1", "b4", "c5");

        held = batches.deliver(polled(ONE, 2, "a", "a", "b", "c", "b"));
        assertThat(held).containsOnlyKeys(ONE);
        assertThat(taken).containsExactlyInAnyOrder("b0", "c1", "b4", "c5", "b6");

        failing.clear();
        assertThat(batches.deliver(polled(ONE, 2, "a", "a", "b", "c", "b"))).isEmpty();
        assertThat(taken).containsExactlyInAnyOrder("b0", "c1", "b4", "c5", "b6", "a2", "a3");
    }

    @Test
    void aPartitionThatIsHeldUpHoldsUpNoOther() {
        failing.add("a0");
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> both =
                new HashMap<>(records(ONE, 0, "a", "a"));
        both.putAll(records(TWO, 0, "b", "b"));

        assertThat(batches.deliver(new ConsumerRecords<>(both, Map.of()))).containsOnlyKeys(ONE);
        assertThat(taken).containsExactly("b0", "b1");
    }

    @Test
    void anotherReadersPartitionIsForgotten() {
        failing.add("a0");
        batches.deliver(polled(ONE, 0, "a", "b"));
        failing.clear();
        batches.forget(List.of(ONE));
        batches.deliver(polled(ONE, 0, "a", "b"));

        assertThat(taken).containsExactlyInAnyOrder("b1", "a0", "b1");
    }

    @Test
    void whenItStopsItSaysWhereToGoOn() {
        stopping = true;
        collecting = true;

        assertThat(batches.deliver(polled(ONE, 7, "a", "b")))
                .containsExactly(Map.entry(ONE, new Held(7, Optional.empty())));
        assertThat(taken).isEmpty();
    }

    private static ConsumerRecords<String, byte[]> polled(
            TopicPartition partition, long offset, String... keys) {
        return new ConsumerRecords<>(records(partition, offset, keys), Map.of());
    }

    private static Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> records(
            TopicPartition partition, long offset, String... keys) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            records.add(
                    new ConsumerRecord<>(
                            partition.topic(),
                            partition.partition(),
                            offset + i,
                            keys[i],
                            new byte[0]));
        }
        return Map.of(partition, records);
    }
}
