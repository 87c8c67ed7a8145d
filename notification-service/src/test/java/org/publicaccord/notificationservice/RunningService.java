package org.publicaccord.notificationservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.Topic;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, with a real broker and a real store, called over HTTP. */
final class RunningService implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedStore store;
    private final EmbeddedBroker broker;
    private final MongoClient mongo;
    private final KafkaProducer<String, String> producer;
    private ConfigurableApplicationContext service;

    RunningService(Path directory) {
        store = EmbeddedStore.start(directory.resolve("store"), 0);
        mongo = MongoClients.create(store.uri());
        broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 0),
                        new StringSerializer(),
                        new StringSerializer());
        service = start();
    }

    /** Stops the service, forgets how far it has read and what it knew, and starts it again. */
    void restartFromTheFirstEvent() throws ExecutionException, InterruptedException {
        service.close();
        memory().drop();
        database().getCollection("competitions").drop();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.deleteConsumerGroups(List.of("notification-service.inbox")).all().get();
        }
        service = start();
    }

    /** How many streams it has heard of. */
    long streamsKnown() {
        return memory().countDocuments();
    }

    void publish(ReceivedEvent event) {
        var topic =
                Arrays.stream(Topic.values())
                        .filter(it -> it.source().equals(event.source()))
                        .findFirst()
                        .orElseThrow();
        var envelope = new ProducerRecord<>(topic.topicName(), event.subject(), event.data());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id(),
                        "ce_source", event.source(),
                        "ce_type", event.type(),
                        "ce_subject", event.subject(),
                        "ce_time", event.time().toString(),
                        "ce_sequence", Long.toString(event.sequence()),
                        "ce_dataclassification", event.classification(),
                        "content-type", "application/json")
                .forEach((name, value) -> envelope.headers().add(name, value.getBytes(UTF_8)));
        producer.send(envelope);
        producer.flush();
    }

    Answer get(String path, Optional<String> token) throws IOException, InterruptedException {
        return send(to(path, token).GET());
    }

    Answer post(String path, Optional<String> token) throws IOException, InterruptedException {
        return send(to(path, token).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private MongoCollection<Document> memory() {
        return database().getCollection("known_of_streams");
    }

    private MongoDatabase database() {
        return mongo.getDatabase("publicaccord_notification");
    }

    private HttpRequest.Builder to(String path, Optional<String> token) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var uri = path.startsWith("http") ? path : "http://localhost:" + port + path;
        var request = HttpRequest.newBuilder(URI.create(uri));
        token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private ConfigurableApplicationContext start() {
        return NotificationServiceApplication.application()
                .sources(TokensForTests.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.uri(),
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers());
    }

    @Override
    public void close() {
        service.close();
        producer.close();
        broker.close();
        mongo.close();
        store.close();
        http.close();
    }

    /** An answer over HTTP. */
    record Answer(HttpResponse<String> raw) {

        int status() {
            return raw.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(raw.body());
        }

        String rule() {
            return json().path("rule").asString("");
        }
    }
}
