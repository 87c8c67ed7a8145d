package org.publicaccord.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Topic;

/** What is put on Kafka is a CloudEvent to whoever reads it with CloudEvents' own library. */
class EnvelopeWriterTest {

    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00.120Z");

    @Test
    void aPublishedEventIsACloudEvent() {
        CloudEvent event =
                read(
                        writer(Optional.of("pa23-2026.1"))
                                .write(
                                        recorded(
                                                Map.of(
                                                        "correlationId", "c-1",
                                                        "causationId", "e-0",
                                                        "commandId", "k-1",
                                                        "actorRole", "commissioner"))));

        assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(event.getId()).isEqualTo("e-1");
        assertThat(event.getSource()).isEqualTo(URI.create("urn:publicaccord:contract-service"));
        assertThat(event.getType()).isEqualTo("org.publicaccord.contract.went-live.v1");
        assertThat(event.getSubject()).isEqualTo("contract-ä");
        assertThat(event.getTime()).isEqualTo(TIME.atOffset(ZoneOffset.UTC));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtensionNames())
                .containsExactlyInAnyOrder(
                        "sequence",
                        "dataclassification",
                        "correlationid",
                        "causationid",
                        "rulepack");
        assertThat(event.getExtension("sequence")).isEqualTo("41");
        assertThat(event.getExtension("dataclassification")).isEqualTo("PARTY");
        assertThat(event.getExtension("correlationid")).isEqualTo("c-1");
        assertThat(event.getExtension("causationid")).isEqualTo("e-0");
        assertThat(event.getExtension("rulepack")).isEqualTo("pa23-2026.1");
        assertThat(new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .contains("\"contractId\":\"contract-ä\"");
    }

    @Test
    void whatCausedNothingElseIsCausedByItsCommand() {
        CloudEvent event =
                read(writer(Optional.empty()).write(recorded(Map.of("commandId", "k-1"))));

        assertThat(event.getExtension("causationid")).isEqualTo("k-1");
        assertThat(event.getExtensionNames()).doesNotContain("correlationid", "rulepack");
    }

    @Test
    void whatIsNoIdIsNotPassedOn() {
        CloudEvent event =
                read(
                        writer(Optional.empty())
                                .write(
                                        recorded(
                                                Map.of(
                                                        "correlationId",
                                                        " ",
                                                        "causationId",
                                                        "x".repeat(201)))));

        assertThat(event.getExtensionNames()).doesNotContain("correlationid", "causationid");
    }

    @Test
    void aWithheldEventIsACloudEventWithoutTimeDataOrAnythingElse() {
        ProducerRecord<String, byte[]> record =
                new EnvelopeWriter(Topic.CONTRACT, event -> Envelope.withheld())
                        .write(recorded(Map.of("correlationId", "c-1")));
        CloudEvent event = read(record);

        assertThat(record.key()).isEqualTo("contract-ä");
        assertThat(record.value()).isNull();
        assertThat(event.getType()).isEqualTo("org.publicaccord.contract.withheld.v1");
        assertThat(event.getSubject()).isEqualTo("contract-ä");
        assertThat(event.getTime()).isNull();
        assertThat(event.getDataContentType()).isNull();
        assertThat(event.getExtensionNames()).containsExactly("sequence");
    }

    @Test
    void anEventOfAnotherTopicIsABugThatNamesItsPlace() {
        EnvelopeWriter mistaken =
                new EnvelopeWriter(
                        Topic.BIDDING,
                        event ->
                                WentLive.published(event, Classification.PUBLIC, Optional.empty()));

        assertThatThrownBy(() -> mistaken.write(recorded(Map.of())))
                .isInstanceOf(RelayHalted.class)
                .hasMessageContaining("e-1 at position 7 (contract.went-live, contract-ä sequence");
    }

    private static EnvelopeWriter writer(Optional<String> rulePack) {
        return new EnvelopeWriter(
                Topic.CONTRACT, event -> WentLive.published(event, Classification.PARTY, rulePack));
    }

    private static RecordedEvent recorded(Map<String, String> metadata) {
        return new RecordedEvent(
                "e-1",
                "contract-ä",
                "contract",
                41,
                RecordedEvent.token(7, 0),
                "contract.went-live",
                1,
                Payload.of("{}"),
                metadata,
                TIME);
    }

    private static CloudEvent read(ProducerRecord<String, byte[]> record) {
        return KafkaMessageFactory.createReader(record.headers(), record.value()).toEvent();
    }
}
