package org.publicaccord.monitoringservice;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.operating.ServiceProgress;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Topic;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.time.MovableClock;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** monitoring-service on a real broker and a real store, with a clock that a test can move. */
final class Running implements AutoCloseable {

    private static final String SOURCE = "urn:publicaccord:contract-service";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final EmbeddedBroker embeddedBroker;
    private final EmbeddedStore embeddedStore;
    private final Broker broker;
    private final Producer<String, byte[]> producer;
    private final Map<String, Long> nextSequence = new HashMap<>();
    private final MovableClock clock;
    private WebApplicationContext service;
    private MockMvc http;

    Running(Path directory, InstantSource base) {
        embeddedBroker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        embeddedStore = EmbeddedStore.start(directory.resolve("store"), 0);
        broker = new Broker(Map.of("bootstrap.servers", embeddedBroker.bootstrapServers()));
        new Topics(broker, 2, -1).ensureHistories(List.of(Topic.CONTRACT.topicName()));
        producer = broker.transactionalProducer("contract-service");
        producer.initTransactions();
        clock = new MovableClock(base);
        start();
    }

    void start() {
        service =
                (WebApplicationContext)
                        MonitoringServiceApplication.application()
                                .initializers(context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(MovableClock.class, () -> clock))
                                .run(
                                        "--server.port=0",
                                        "--spring.mongodb.uri=" + embeddedStore.uri(),
                                        "--spring.kafka.bootstrap-servers="
                                                + embeddedBroker.bootstrapServers(),
                                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                                + "http://127.0.0.1:1/jwks");
        http = client();
    }

    /** Requests go through every filter, as they do over a socket. */
    private MockMvc client() {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(service);
        new SpringBootMockMvcBuilderCustomizer(service).customize(builder);
        return builder.apply(springSecurity()).build();
    }

    void stop() {
        ((ConfigurableApplicationContext) service).close();
    }

    MovableClock clock() {
        return clock;
    }

    MockMvc http() {
        return http;
    }

    /** Publishes an event as contract-service does. */
    void publish(PublishedEvent event) {
        long sequence = nextSequence.merge(event.contractId(), 1L, Long::sum) - 1;
        send(event, sequence);
    }

    /** Publishes an event a second time, as it was. */
    void publishAgain(PublishedEvent event, long sequence) {
        send(event, sequence);
    }

    private void send(PublishedEvent event, long sequence) {
        var record =
                new ProducerRecord<>(
                        Topic.CONTRACT.topicName(),
                        event.contractId(),
                        PublishedJson.mapper().writeValueAsBytes(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.contractId() + "-" + sequence,
                        "ce_type",
                        Catalogue.of(event).type(),
                        "ce_source",
                        SOURCE,
                        "ce_subject",
                        event.contractId(),
                        "ce_time",
                        event.occurredAt().toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_dataclassification",
                        "PUBLIC",
                        "content-type",
                        "application/json")
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.beginTransaction();
        var _ = producer.send(record);
        producer.commitTransaction();
    }

    /** Waits until the relay, all consumers and all due deadlines are done. */
    void settle() {
        var progress = service.getBean(ServiceProgress.class);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .during(Duration.ofMillis(600))
                .until(() -> progress.now().caughtUp());
    }

    /** Everything that monitoring-service has published, in the order of each contract. */
    List<String> published() {
        try (Consumer<String, byte[]> reader = broker.reader()) {
            var topic = Topic.MONITORING.topicName();
            var partitions =
                    reader.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            List<String> found = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> reader.position(it) < ends.get(it))) {
                reader.poll(Duration.ofMillis(100)).forEach(record -> found.add(told(record)));
            }
            return found;
        }
    }

    /** Contract, type and, where there is one, the obligation. */
    private static String told(ConsumerRecord<String, byte[]> record) {
        String type =
                new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)
                        .replace("org.publicaccord.monitoring.", "")
                        .replace(".v1", "");
        var data =
                record.value() == null || record.value().length == 0
                        ? PublishedJson.mapper().createObjectNode()
                        : PublishedJson.mapper().readTree(record.value());
        return (record.key() + " " + type + " " + data.path("obligation").path("code").asString(""))
                .strip();
    }

    /** The list as it stands; what is no longer owed is not in it. */
    List<Document> rows() {
        return rows("obligations");
    }

    /**
     * The rows of one of its collections, without the bookkeeping of how often each was written.
     */
    List<Document> rows(String collection) {
        return service.getBean(MongoClient.class)
                .getDatabase("publicaccord_monitoring")
                .getCollection(collection)
                .find(new Document("owed", true))
                .projection(new Document("_version", 0))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    void dropRows() {
        service.getBean(MongoClient.class)
                .getDatabase("publicaccord_monitoring")
                .getCollection("obligations")
                .deleteMany(new Document());
    }

    /** Makes all consumers begin again with the first event; the service must be stopped. */
    void forgetOffsets() throws Exception {
        broker.admin()
                .deleteConsumerGroups(
                        Set.of(
                                "monitoring-service.watching",
                                "monitoring-service.deadlines",
                                "monitoring-service.obligations"))
                .all()
                .get();
    }

    static JwtRequestPostProcessor as(Role role, String organisation) {
        return jwt().jwt(token ->
                token.subject("u-" + role.wireName())
                        .claim("roles", List.of(role.wireName()))
                        .claim("organisation", organisation)
                        .claim("organisation_name", organisation));
    }

    @Override
    public void close() {
        stop();
        producer.close();
        broker.close();
        embeddedStore.close();
        embeddedBroker.close();
    }
}
