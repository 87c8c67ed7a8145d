package org.publicaccord.messaging.consuming;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.publicaccord.messaging.consuming.ParkedEvent.Standing;

/** A parked event as a document: what a person needs to see, and the record to give again. */
final class ParkedRecord {

    static final String GROUP = "group";
    static final String STREAM = "stream";
    static final String OFFSET = "offset";
    static final String REPLAY = "replay";

    private ParkedRecord() {}

    /** Sorts as group, topic, partition and offset do. */
    static String id(String group, ConsumerRecord<String, byte[]> record) {
        return "%s|%s|%05d|%019d"
                .formatted(group, record.topic(), record.partition(), record.offset());
    }

    static Document document(
            String group,
            ConsumerRecord<String, byte[]> record,
            Reception reception,
            Setback setback,
            Instant now) {
        List<Document> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(new Document("name", header.key()).append("value", header.value()));
        }
        return new Document("_id", id(group, record))
                .append(GROUP, group)
                .append("topic", record.topic())
                .append("partition", record.partition())
                .append(OFFSET, record.offset())
                .append("timestamp", record.timestamp())
                .append("key", record.key())
                .append("headers", headers)
                .append("value", record.value())
                .append(STREAM, reception.stream())
                .append("type", type(reception))
                .append("standing", setback.standing().name())
                .append("because", setback.because())
                .append("excerpt", setback.excerpt())
                .append("attempts", setback.attempts())
                .append("parkedAt", Date.from(now))
                .append(REPLAY, false);
    }

    private static String type(Reception reception) {
        return switch (reception) {
            case Reception.Legible(ReceivedEvent event) -> event.type();
            case Reception.Illegible _ -> "";
        };
    }

    /** For a list: without the event's data, which only who mends it needs to see. */
    static ParkedEvent shown(Document document) {
        return new ParkedEvent(
                document.getString("_id"),
                document.getString(GROUP),
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong(OFFSET),
                document.getString(STREAM),
                Optional.of(document.getString("type")).filter(type -> !type.isEmpty()),
                Standing.valueOf(document.getString("standing")),
                document.getString("because"),
                document.getString("excerpt"),
                document.getInteger("attempts"),
                document.getDate("parkedAt").toInstant(),
                Optional.ofNullable(document.get(StoredDecisions.DECISION, Document.class))
                        .map(StoredDecisions::shown));
    }

    /** For an operator who has to mend it: everything. */
    static ParkedDetail detail(Document document, List<Decision> decisions) {
        Map<String, String> headers = new TreeMap<>();
        for (Document header : document.getList("headers", Document.class)) {
            headers.put(header.getString("name"), text(bytes(header)));
        }
        return new ParkedDetail(shown(document), headers, text(bytes(document)), decisions);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The record as it is to be given to the consumer: corrected, if an operator did. */
    static ConsumerRecord<String, byte[]> record(Document document) {
        Document corrected = document.get(StoredDecisions.CORRECTED, Document.class);
        return with(document, corrected == null ? document : corrected);
    }

    /** The record as it came from Kafka. */
    static ConsumerRecord<String, byte[]> original(Document document) {
        return with(document, document);
    }

    /** The record with the headers and the value of another document. */
    static ConsumerRecord<String, byte[]> with(Document document, Document content) {
        RecordHeaders headers = new RecordHeaders();
        for (Document header : content.getList("headers", Document.class)) {
            headers.add(header.getString("name"), bytes(header));
        }
        byte[] value = bytes(content);
        return new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong(OFFSET),
                document.getLong("timestamp"),
                TimestampType.LOG_APPEND_TIME,
                ConsumerRecord.NULL_SIZE,
                value == null ? 0 : value.length,
                document.getString("key"),
                value,
                headers,
                Optional.empty());
    }

    private static byte @Nullable [] bytes(Document document) {
        Binary value = document.get("value", Binary.class);
        return value == null ? null : value.getData();
    }
}
