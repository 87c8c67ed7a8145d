package org.publicaccord.biddingservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.biddingservice.listing.Contracts.NOW;
import static org.publicaccord.biddingservice.listing.Contracts.tender;
import static org.publicaccord.biddingservice.listing.Contracts.wentLive;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Topic;
import org.publicaccord.servicekit.time.MovableClock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** From a published tender to the open list, on a real broker, a real store and a real socket. */
class BiddingStoryTest {

    private static final String OPEN = "/open/opportunities";

    private final Map<String, Long> nextSequence = new HashMap<>();
    private final MovableClock clock = new MovableClock(() -> NOW);

    @Test
    void a_tender_is_open_until_it_closes_or_moves_on(@TempDir Path directory) throws Exception {
        try (var embedded = EmbeddedBroker.start(directory.resolve("broker"), 0);
                var store = EmbeddedStore.start(directory.resolve("store"), 0);
                var broker = new Broker(Map.of("bootstrap.servers", embedded.bootstrapServers()))) {
            new Topics(broker, 2, -1).ensureHistories(List.of(Topic.CONTRACT.topicName()));
            try (Producer<String, byte[]> producer = broker.transactionalProducer("story");
                    var service = start(embedded, store)) {
                producer.initTransactions();
                live(producer, service);
            }
        }
    }

    private void live(Producer<String, byte[]> producer, ConfigurableApplicationContext service)
            throws Exception {
        publish(producer, tender("laptops", "Laptops", Optional.of(NOW.plusSeconds(86_400))));
        publish(producer, tender("care", "Home care", Optional.of(NOW.plusSeconds(172_800))));
        until(() -> ask(service, OPEN).matches("(?s).*\"laptops\".*\"care\".*"));

        publish(producer, wentLive("care"));
        until(() -> !ask(service, OPEN).contains("\"care\""));

        clock.jumpTo(NOW.plusSeconds(86_400));
        assertThat(ask(service, OPEN)).contains("\"items\":[]");
        assertThat(ask(service, OPEN + "?includeClosed=true"))
                .contains("\"contractId\":\"laptops\"", "\"status\":\"closed\"");
    }

    private ConfigurableApplicationContext start(EmbeddedBroker broker, EmbeddedStore store) {
        return BiddingServiceApplication.application()
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean(MovableClock.class, () -> clock))
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.uri(),
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + "http://127.0.0.1:1/jwks");
    }

    private static void until(Callable<Boolean> listed) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(50)).until(listed);
    }

    private static String ask(ConfigurableApplicationContext service, String path)
            throws Exception {
        String port = service.getBean(Environment.class).getProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private void publish(Producer<String, byte[]> producer, PublishedEvent event) {
        long sequence = nextSequence.merge(event.contractId(), 1L, Long::sum) - 1;
        var record =
                new ProducerRecord<>(
                        Topic.CONTRACT.topicName(),
                        event.contractId(),
                        PublishedJson.mapper().writeValueAsBytes(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.contractId() + "-" + sequence,
                        "ce_type", Catalogue.of(event).type(),
                        "ce_source", Topic.CONTRACT.source(),
                        "ce_subject", event.contractId(),
                        "ce_time", event.occurredAt().toString(),
                        "ce_sequence", Long.toString(sequence),
                        "ce_dataclassification", "PUBLIC",
                        "content-type", "application/json")
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.beginTransaction();
        var _ = producer.send(record);
        producer.commitTransaction();
    }
}
