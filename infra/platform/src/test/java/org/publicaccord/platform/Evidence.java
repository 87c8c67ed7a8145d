package org.publicaccord.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;
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

    /** The positions of a service's commits. */
    List<Long> positions(String database) {
        return StreamSupport.stream(
                        database(database)
                                .getCollection("commits")
                                .find()
                                .sort(new Document("_id", 1))
                                .spliterator(),
                        false)
                .map(commit -> ((Number) commit.get("_id")).longValue())
                .toList();
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
