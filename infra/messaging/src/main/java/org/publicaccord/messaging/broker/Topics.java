package org.publicaccord.messaging.broker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing. Producers and consumers both do, so that it does not matter
 * who starts first.
 */
public final class Topics {

    private final Broker broker;
    private final int partitions;
    private final short replication;

    /**
     * @param partitions of each event topic; choose well, since changing it later breaks the order
     *     of a key
     * @param replication how many brokers keep a copy; -1 takes the cluster's default
     */
    public Topics(Broker broker, int partitions, int replication) {
        this.broker = broker;
        this.partitions = partitions;
        this.replication = (short) replication;
    }

    /** Topics that keep every event for ever: they are the integrators' history. */
    public void ensureHistories(Collection<String> names) {
        Map<String, String> rules =
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, maxMessageBytes());
        ensure(names.stream().map(name -> topic(name, partitions, rules)).toList());
    }

    /** A topic of one partition whose last record of a key is what counts. */
    public void ensureCheckpoint(String name) {
        Map<String, String> rules =
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        ensure(List.of(topic(name, 1, rules)));
    }

    private NewTopic topic(String name, int partitionsOfIt, Map<String, String> rules) {
        Optional<Short> copies = replication < 0 ? Optional.empty() : Optional.of(replication);
        return new NewTopic(name, Optional.of(partitionsOfIt), copies).configs(rules);
    }

    /** A batch of one record is a little larger than the record. */
    private static String maxMessageBytes() {
        return Integer.toString(Broker.MAX_RECORD_BYTES + 4096);
    }

    /** Asks first, since a consumer may have the right to read a topic but not to create one. */
    private void ensure(List<NewTopic> wanted) {
        try {
            Set<String> there = broker.admin().listTopics().names().get();
            List<NewTopic> missing =
                    wanted.stream().filter(topic -> !there.contains(topic.name())).toList();
            for (KafkaFuture<Void> created :
                    broker.admin().createTopics(missing).values().values()) {
                await(created);
            }
        } catch (ExecutionException failed) {
            throw new BrokerUnavailable("topics cannot be created", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailable("interrupted while creating topics", interrupted);
        }
    }

    private static void await(KafkaFuture<Void> created)
            throws ExecutionException, InterruptedException {
        try {
            created.get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }
}
