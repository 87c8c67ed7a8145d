package org.publicaccord.messaging.consuming;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Topic;

/**
 * Reads a CloudEvent in Kafka's binary mode (CloudEvents 1.0, Kafka protocol binding, section 3.2).
 * It reads the headers itself, since a library's reader would refuse a whole event for an extension
 * of somebody else's.
 */
final class RecordReading {

    private RecordReading() {}

    static Reception read(ConsumerRecord<String, byte[]> record) {
        try {
            return new Reception.Legible(event(record));
        } catch (Malformed malformed) {
            return new Reception.Illegible(
                    streamOf(record), String.valueOf(malformed.getMessage()));
        }
    }

    private static ReceivedEvent event(ConsumerRecord<String, byte[]> record) throws Malformed {
        return new ReceivedEvent(
                required(record, "ce_id"),
                required(record, "ce_type"),
                required(record, "ce_source"),
                required(record, "ce_subject"),
                sequence(required(record, "ce_sequence")),
                time(record),
                header(record, "ce_dataclassification").orElse(Classification.PRIVATE.name()),
                header(record, "ce_correlationid"),
                header(record, "ce_causationid"),
                header(record, "ce_rulepack"),
                record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8));
    }

    private static long sequence(String text) throws Malformed {
        try {
            long sequence = Long.parseLong(text);
            if (sequence >= 0) {
                return sequence;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a negative one.
        }
        throw new Malformed("the header ce_sequence is not a number from 0: " + excerpt(text));
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) throws Malformed {
        Optional<String> time = header(record, "ce_time");
        try {
            return time.map(text -> OffsetDateTime.parse(text).toInstant())
                    .orElseGet(() -> Instant.ofEpochMilli(record.timestamp()));
        } catch (DateTimeException malformed) {
            throw new Malformed("the header ce_time is no time: " + excerpt(time.orElse("")));
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name)
            throws Malformed {
        return header(record, name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Malformed("the header " + name + " is missing"));
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** By its key, which is its subject; a record without a key has no neighbours. */
    private static String streamOf(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) {
            return record.topic() + "/" + record.partition() + "/" + record.offset();
        }
        String source = Topic.named(record.topic()).map(Topic::source).orElse(record.topic());
        return source + "/" + record.key();
    }

    private static String excerpt(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Carries the sentence from where the record is wrong to where that is said. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }
}
