package org.publicaccord.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** Reads what the platform holds directly from where it is held, not through the platform. */
final class Evidence implements AutoCloseable {

    private final MongoClient store;
    private final String kafka;

    Evidence(JsonNode endpoints) {
        store = MongoClients.create(endpoints.path("mongodb").asString());
        kafka = endpoints.path("kafka").asString();
    }

    /**
     * An event, by the id that it has everywhere.
     *
     * @param name as it is called where it was read: in a store and on Kafka it has two names
     */
    record Event(String id, String stream, long sequence, String name) {
        Event nameless() {
            return new Event(id, stream, sequence, "");
        }
    }

    /** Every event of a service's store, in the order of positions. */
    List<Event> stored(String database) {
        List<Event> events = new ArrayList<>();
        for (Document commit :
                database(database).getCollection("commits").find().sort(new Document("_id", 1))) {
            long sequence = ((Number) commit.get("firstSequence")).longValue();
            for (Document event : commit.getList("events", Document.class)) {
                events.add(
                        new Event(
                                event.getString("id"),
                                commit.getString("stream"),
                                sequence++,
                                event.getString("name")));
            }
        }
        return events;
    }

    /**
     * A commit of a service's store.
     *
     * @param type what the stream is of, such as a contract
     * @param at legal time
     * @param cause the deadline's key or the event's id that led to it, if one did
     */
    record Committed(
            long position,
            String commandId,
            String stream,
            String type,
            Instant at,
            String cause,
            List<String> events) {

        /** Whether a deadline led to it: they have keys of several words, and events have ids. */
        boolean byDeadline() {
            return cause.contains(":");
        }
    }

    /** The commits of a service's store, in the order of positions. */
    List<Committed> commits(String database) {
        return database(database)
                .getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .map(Evidence::committed)
                .into(new ArrayList<>());
    }

    private static Committed committed(Document commit) {
        return new Committed(
                ((Number) commit.get("_id")).longValue(),
                String.valueOf(commit.get("commandId")),
                commit.getString("stream"),
                commit.getString("type"),
                commit.getDate("time").toInstant(),
                commit.getList("events", Document.class).stream()
                        .map(it -> it.get("metadata", new Document()).getString("causationId"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                commit.getList("events", Document.class).stream()
                        .map(it -> it.getString("id"))
                        .toList());
    }

    /** The positions of a service's commits. */
    List<Long> positions(String database) {
        return commits(database).stream().map(Committed::position).toList();
    }

    /** Every event that {@code read_committed} readers of a topic see, in the order of offsets. */
    List<Event> published(String topic) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> events.add(read(record)));
            }
            return events;
        }
    }

    private static Event read(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(
                    header.key(),
                    new String(header.value(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return new Event(
                String.valueOf(headers.get("ce_id")),
                record.key(),
                Long.parseLong(String.valueOf(headers.get("ce_sequence"))),
                String.valueOf(headers.get("ce_type")));
    }

    /** Every row of a collection, in the order of ids. */
    List<Document> rows(String database, String collection) {
        return database(database)
                .getCollection(collection)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private MongoDatabase database(String name) {
        return store.getDatabase(name);
    }

    @Override
    public void close() {
        store.close();
    }
}
