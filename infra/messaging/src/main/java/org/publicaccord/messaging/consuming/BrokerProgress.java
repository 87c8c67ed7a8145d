package org.publicaccord.messaging.consuming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.BrokerUnavailable;

/** Progress as the broker tells it, so that it holds for all instances of a service together. */
public final class BrokerProgress implements ConsumerProgress {

    private final Broker broker;
    private final Map<String, Set<String>> topicsOfGroups;
    private final ParkedEvents parked;

    public BrokerProgress(
            Broker broker, Map<String, Set<String>> topicsOfGroups, ParkedEvents parked) {
        this.broker = broker;
        this.topicsOfGroups = Map.copyOf(topicsOfGroups);
        this.parked = parked;
    }

    @Override
    public List<GroupProgress> groups() {
        return topicsOfGroups.keySet().stream().sorted().map(this::progress).toList();
    }

    /** The progress of one of the groups. */
    public GroupProgress progress(String group) {
        Admin admin = broker.admin();
        List<TopicPartition> partitions = partitions(admin, topics(group));
        Map<TopicPartition, OffsetAndMetadata> committed =
                answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
        long lag = 0;
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata done = committed.get(partition);
            long from = done == null ? begins.getOrDefault(partition, 0L) : done.offset();
            lag += Math.max(0, ends.getOrDefault(partition, 0L) - from);
        }
        return new GroupProgress(group, lag, parked.count(group));
    }

    private Set<String> topics(String group) {
        return topicsOfGroups.getOrDefault(group, Set.of());
    }

    /** A topic that does not exist yet has nothing to lag behind. */
    private static List<TopicPartition> partitions(Admin admin, Set<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        admin.describeTopics(topics)
                .topicNameValues()
                .forEach((topic, described) -> {
                    try {
                        answer(described)
                                .partitions()
                                .forEach(it ->
                                        partitions.add(new TopicPartition(topic, it.partition())));
                    } catch (BrokerUnavailable failed) {
                        requireUnknownTopic(failed);
                    }
                });
        return partitions;
    }

    private static void requireUnknownTopic(BrokerUnavailable failed) {
        if (!(failed.getCause() instanceof UnknownTopicOrPartitionException)) {
            throw failed;
        }
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> question =
                partitions.stream().collect(Collectors.toMap(Function.identity(), it -> which));
        Map<TopicPartition, ListOffsetsResultInfo> answers =
                answer(
                        admin.listOffsets(
                                        question,
                                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                                .all());
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new BrokerUnavailable("the progress cannot be told", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailable("interrupted while asking for progress", interrupted);
        }
    }
}
