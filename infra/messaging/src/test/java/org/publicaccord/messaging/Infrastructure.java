package org.publicaccord.messaging;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.leases.Leases;

/** A real broker and a real store, started once for all tests; each test has its own database. */
public final class Infrastructure implements ParameterResolver {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, it -> Running.start(), Running.class);
    }

    /** The broker and the store, running. */
    public static final class Running implements AutoCloseable {

        private final Path directory;
        private final EmbeddedBroker embeddedBroker;
        private final EmbeddedStore embeddedStore;
        private final Broker broker;
        private final MongoClient mongo;

        private Running(Path directory) {
            this.directory = directory;
            this.embeddedBroker = EmbeddedBroker.start(directory.resolve("broker"), 0);
            this.embeddedStore = EmbeddedStore.start(directory.resolve("store"), 0);
            this.broker =
                    new Broker(Map.of("bootstrap.servers", embeddedBroker.bootstrapServers()));
            this.mongo = MongoClients.create(embeddedStore.uri());
        }

        static Running start() {
            try {
                return new Running(Files.createTempDirectory("messaging"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Broker broker() {
            return broker;
        }

        public String bootstrapServers() {
            return embeddedBroker.bootstrapServers();
        }

        public String storeUri() {
            return embeddedStore.uri();
        }

        public Topics topics() {
            return new Topics(broker, 3, -1);
        }

        public static String freshName(String word) {
            return word + "-" + NAMES.incrementAndGet();
        }

        public MongoDatabase freshDatabase() {
            return mongo.getDatabase(freshName("db"));
        }

        public Leases leases(MongoDatabase database) {
            return new Leases(
                    database, InstantSource.system(), freshName("owner"), Duration.ofMillis(1_500));
        }

        /** Everything committed on a topic, by partition and offset. */
        public List<ConsumerRecord<String, byte[]>> committed(String topic) {
            return committed(broker, topic);
        }

        /** Everything committed on a topic of some broker. */
        public static List<ConsumerRecord<String, byte[]>> committed(Broker broker, String topic) {
            try (Consumer<String, byte[]> reader = broker.reader()) {
                List<TopicPartition> partitions = new ArrayList<>();
                for (PartitionInfo it : reader.partitionsFor(topic)) {
                    partitions.add(new TopicPartition(topic, it.partition()));
                }
                reader.assign(partitions);
                reader.seekToBeginning(partitions);
                Map<TopicPartition, Long> ends = new HashMap<>(reader.endOffsets(partitions));
                List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
                while (partitions.stream().anyMatch(it -> reader.position(it) < ends.get(it))) {
                    reader.poll(Duration.ofMillis(100)).forEach(records::add);
                }
                return records;
            }
        }

        /** Removes topics, so that a test begins with none of them. */
        public void forget(Collection<String> topics) {
            try {
                Set<String> there = broker.admin().listTopics().names().get();
                broker.admin()
                        .deleteTopics(topics.stream().filter(there::contains).toList())
                        .all()
                        .get();
                while (broker.admin().listTopics().names().get().stream()
                        .anyMatch(topics::contains)) {
                    Thread.sleep(20);
                }
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            mongo.close();
            broker.close();
            embeddedStore.close();
            embeddedBroker.close();
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
            }
        }
    }
}
