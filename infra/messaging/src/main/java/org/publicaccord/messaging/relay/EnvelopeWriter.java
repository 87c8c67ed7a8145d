package org.publicaccord.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.CataloguedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Topic;

/**
 * Puts a stored event into the one envelope it gets: a CloudEvent in Kafka's binary mode
 * (CloudEvents 1.0, Kafka protocol binding, section 3.2). It writes the headers itself: a library's
 * event is built and checked only to be taken apart, for each of many events of the same form.
 */
final class EnvelopeWriter {

    private static final int MAX_HEADER_LENGTH = 200;
    private static final byte[] VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final Topic topic;
    private final EventTranslation translation;
    private final byte[] source;
    private final byte[] withheld;

    EnvelopeWriter(Topic topic, EventTranslation translation) {
        this.topic = topic;
        this.translation = translation;
        this.source = topic.source().getBytes(UTF_8);
        this.withheld = topic.withheldType().getBytes(UTF_8);
    }

    /**
     * The record for an event.
     *
     * @throws RelayHalted if the event cannot be translated, which is a bug
     */
    ProducerRecord<String, byte[]> write(RecordedEvent event) {
        try {
            return switch (translation.translate(event)) {
                case Envelope.Published published -> publish(event, published);
                case Envelope.Withheld() -> withhold(event);
            };
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

    private ProducerRecord<String, byte[]> publish(
            RecordedEvent event, Envelope.Published published) {
        CataloguedEvent row = Catalogue.of(published.data());
        if (row.topic() != topic) {
            throw new IllegalArgumentException(row.type() + " belongs on " + row.topic());
        }
        byte[] data = PublishedJson.mapper().writeValueAsBytes(published.data());
        ProducerRecord<String, byte[]> record = base(event, row.type().getBytes(UTF_8), data);
        Headers headers = record.headers();
        add(headers, "content-type", JSON);
        add(headers, "ce_time", event.time().toString());
        add(headers, "ce_dataclassification", published.classification().name());
        metadata(event, "correlationId").ifPresent(id -> add(headers, "ce_correlationid", id));
        metadata(event, "causationId")
                .or(() -> metadata(event, "commandId"))
                .ifPresent(id -> add(headers, "ce_causationid", id));
        published.rulePack().ifPresent(pack -> add(headers, "ce_rulepack", pack));
        return record;
    }

    /** Subject and sequence only: enough to tell a private event from a lost one. */
    private ProducerRecord<String, byte[]> withhold(RecordedEvent event) {
        return base(event, withheld, null);
    }

    private ProducerRecord<String, byte[]> base(
            RecordedEvent event, byte[] type, byte @Nullable [] data) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic.topicName(), event.stream(), data);
        Headers headers = record.headers();
        add(headers, "ce_specversion", VERSION);
        add(headers, "ce_id", event.id());
        add(headers, "ce_source", source);
        add(headers, "ce_type", type);
        add(headers, "ce_subject", event.stream());
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        return record;
    }

    private static void add(Headers headers, String name, String value) {
        add(headers, name, value.getBytes(UTF_8));
    }

    private static void add(Headers headers, String name, byte[] value) {
        headers.add(new RecordHeader(name, value));
    }

    private static Optional<String> metadata(RecordedEvent event, String key) {
        return Optional.ofNullable(event.metadata().get(key))
                .filter(value -> !value.isBlank() && value.length() <= MAX_HEADER_LENGTH);
    }
}
