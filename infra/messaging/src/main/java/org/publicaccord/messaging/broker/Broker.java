package org.publicaccord.messaging.broker;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes clients of one Kafka cluster. Their settings keep the platform's promises: producers wait
 * for all replicas and linger no longer than their transaction, consumers read committed records
 * from the earliest one on.
 */
public final class Broker implements AutoCloseable {

    /** The largest record, in bytes; a commit of the event store holds no more. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private final Map<String, Object> connection;
    private @Nullable Admin admin;

    /**
     * @param connection settings that every client shares: {@code bootstrap.servers} and security
     */
    public Broker(Map<String, Object> connection) {
        this.connection = Map.copyOf(connection);
    }

    /** A producer that publishes in transactions; whoever opened the same id before is fenced. */
    public Producer<String, byte[]> transactionalProducer(String transactionalId) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        // The end of a transaction sends at once what still lingers, so that nothing waits for
        // more.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES);
        // A transaction that is left open hides what follows it, so it must not stay open long.
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000L);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** A consumer of a group; it commits only when told to. */
    public Consumer<String, byte[]> groupConsumer(String group) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        // A killed instance must not keep its partitions for long; 6 s is the brokers' minimum.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        return consumer(settings);
    }

    /** A consumer of no group, which is told what to read. */
    public Consumer<String, byte[]> reader() {
        return consumer(new HashMap<>(connection));
    }

    private static Consumer<String, byte[]> consumer(Map<String, Object> settings) {
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** One client for questions to the cluster, opened when first asked for; do not close it. */
    public synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(connection);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            // While no broker answers, "rebootstrap" tries again without a pause and takes a core.
            settings.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
            admin = Admin.create(settings);
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
            admin = null;
        }
    }
}
