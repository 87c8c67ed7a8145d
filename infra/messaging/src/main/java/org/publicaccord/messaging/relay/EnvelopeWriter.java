package org.publicaccord.messaging.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.CataloguedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Topic;

/** Puts a stored event into the one envelope it gets: a CloudEvent in Kafka's binary mode. */
final class EnvelopeWriter {

    private static final int MAX_HEADER_LENGTH = 200;

    private final Topic topic;
    private final EventTranslation translation;

    EnvelopeWriter(Topic topic, EventTranslation translation) {
        this.topic = topic;
        this.translation = translation;
    }

    /**
     * The record for an event.
     *
     * @throws RelayHalted if the event cannot be translated, which is a bug
     */
    ProducerRecord<String, byte[]> write(RecordedEvent event) {
        try {
            CloudEvent envelope =
                    switch (translation.translate(event)) {
                        case Envelope.Published published -> publish(event, published);
                        case Envelope.Withheld() -> withhold(event);
                    };
            return KafkaMessageFactory.<String>createWriter(topic.topicName(), event.stream())
                    .writeBinary(envelope);
        } catch (RuntimeException bug) {
            throw new RelayHalted(
                    "the event %s at position %d (%s, %s sequence %d) cannot be translated: %s"
                            .formatted(
                                    event.id(),
                                    event.position(),
                                    event.name(),
                                    event.stream(),
                                    event.sequence(),
                                    bug),
                    bug);
        }
    }

    private CloudEvent publish(RecordedEvent event, Envelope.Published published) {
        CataloguedEvent row = Catalogue.of(published.data());
        if (row.topic() != topic) {
            throw new IllegalArgumentException(row.type() + " belongs on " + row.topic());
        }
        CloudEventBuilder envelope =
                base(event, row.type())
                        .withTime(event.time().atOffset(ZoneOffset.UTC))
                        .withExtension("dataclassification", published.classification().name())
                        .withData(
                                "application/json",
                                PublishedJson.mapper().writeValueAsBytes(published.data()));
        metadata(event, "correlationId")
                .ifPresent(id -> envelope.withExtension("correlationid", id));
        metadata(event, "causationId")
                .or(() -> metadata(event, "commandId"))
                .ifPresent(id -> envelope.withExtension("causationid", id));
        published.rulePack().ifPresent(pack -> envelope.withExtension("rulepack", pack));
        return envelope.build();
    }

    /** Subject and sequence only: enough to tell a private event from a lost one. */
    private CloudEvent withhold(RecordedEvent event) {
        return base(event, topic.withheldType()).build();
    }

    private CloudEventBuilder base(RecordedEvent event, String type) {
        return CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create(topic.source()))
                .withType(type)
                .withSubject(event.stream())
                .withExtension("sequence", Long.toString(event.sequence()));
    }

    private static Optional<String> metadata(RecordedEvent event, String key) {
        Map<String, String> metadata = event.metadata();
        return Optional.ofNullable(metadata.get(key))
                .filter(value -> !value.isBlank() && value.length() <= MAX_HEADER_LENGTH);
    }
}
