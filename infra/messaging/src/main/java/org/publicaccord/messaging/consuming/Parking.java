package org.publicaccord.messaging.consuming;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.published.Topic;

/**
 * Parked events, a document each, in the database of the service whose consumer could not take
 * them. A collection and not a topic, since a replay takes events out of the middle and an operator
 * looks for one of them; the log keeps every event for ever in any case.
 */
public final class Parking implements ParkedEvents {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int MAX_LISTED = 1_000;

    static final String COLLECTION = "parked_events";

    private final MongoCollection<Document> parked;
    private final MongoCollection<Document> replays;
    private final InstantSource system;

    public Parking(MongoDatabase database, InstantSource system) {
        this.parked = durable(database, COLLECTION);
        this.replays = durable(database, "parked_replays");
        this.system = system;
    }

    static MongoCollection<Document> durable(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Makes the indexes; asking again changes nothing. */
    void prepare() {
        parked.createIndex(new Document(ParkedRecord.GROUP, 1));
        parked.createIndex(new Document(ParkedRecord.STREAM, 1));
    }

    /** Sets a record aside; one that is parked already stays as it is. */
    void park(
            String group,
            ConsumerRecord<String, byte[]> record,
            Reception reception,
            Setback setback) {
        try {
            parked.insertOne(
                    ParkedRecord.document(group, record, reception, setback, system.instant()));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }

    /** The streams of a group that wait, with the partition and offset of their first event. */
    ParkedStreams streams(String group) {
        ParkedStreams streams = new ParkedStreams();
        parked.find(eq(ParkedRecord.GROUP, group))
                .projection(
                        Projections.include(
                                ParkedRecord.STREAM, "topic", "partition", ParkedRecord.OFFSET))
                .forEach(document ->
                        streams.add(
                                document.getString(ParkedRecord.STREAM),
                                partition(document),
                                document.getLong(ParkedRecord.OFFSET)));
        return streams;
    }

    private static TopicPartition partition(Document document) {
        return new TopicPartition(document.getString("topic"), document.getInteger("partition"));
    }

    /** Rises whenever a replay is asked for. */
    long replaysAskedFor(String group) {
        Document asked = replays.find(eq("_id", group)).first();
        return asked == null ? 0 : asked.getLong("count");
    }

    /** The streams of a group that are to be replayed. */
    List<String> streamsToReplay(String group) {
        return parked.distinct(
                        ParkedRecord.STREAM,
                        and(eq(ParkedRecord.GROUP, group), eq(ParkedRecord.REPLAY, true)),
                        String.class)
                .into(new ArrayList<>());
    }

    /** The earliest parked event of a stream. */
    Optional<Document> first(String group, String stream) {
        return Optional.ofNullable(
                parked.find(ofStream(group, stream)).sort(ascending("_id")).first());
    }

    void remove(Document taken) {
        parked.deleteOne(eq("_id", taken.getString("_id")));
    }

    /** Notes why it failed again; it and what is behind it wait for the next replay. */
    void keep(String group, String stream, Document failed, Setback setback) {
        parked.updateOne(
                eq("_id", failed.getString("_id")),
                combine(
                        set("standing", setback.standing().name()),
                        set("because", setback.because()),
                        set("excerpt", setback.excerpt()),
                        set("attempts", setback.attempts())));
        parked.updateMany(ofStream(group, stream), set(ParkedRecord.REPLAY, false));
    }

    private static Bson ofStream(String group, String stream) {
        return and(eq(ParkedRecord.STREAM, stream), eq(ParkedRecord.GROUP, group));
    }

    @Override
    public List<ParkedEvent> list(Search search, Optional<String> after, int limit) {
        Bson matching = filter(search);
        return parked.find(after.map(id -> and(matching, gt("_id", id))).orElse(matching))
                .sort(ascending("_id"))
                .limit(Math.clamp(limit, 1, MAX_LISTED))
                .projection(Projections.exclude("headers", "value", StoredDecisions.CORRECTED))
                .map(ParkedRecord::shown)
                .into(new ArrayList<>());
    }

    static Bson filter(Search search) {
        List<Bson> filters = new ArrayList<>();
        search.group().ifPresent(it -> filters.add(eq(ParkedRecord.GROUP, it)));
        search.stream().ifPresent(it -> filters.add(in(ParkedRecord.STREAM, streamsNamed(it))));
        return filters.isEmpty() ? Filters.empty() : and(filters);
    }

    /** A stream by its name, and those of every service about a subject of that name. */
    private static List<String> streamsNamed(String name) {
        return Stream.concat(
                        Stream.of(name),
                        Arrays.stream(Topic.values()).map(topic -> topic.source() + "/" + name))
                .toList();
    }

    /** Whether the event of that id is parked. */
    boolean isParked(String id) {
        return parked.find(eq("_id", id)).projection(Projections.include("_id")).first() != null;
    }

    @Override
    public long count(String group) {
        return parked.countDocuments(eq(ParkedRecord.GROUP, group));
    }

    @Override
    public Replay replay(String group, Duration patience) {
        return replay(group, eq(ParkedRecord.GROUP, group), patience);
    }

    @Override
    public Replay replayStreamOf(String id, Duration patience) {
        Document one = parked.find(eq("_id", id)).first();
        if (one == null) {
            return new Replay(0, 0, 0, 0);
        }
        String group = one.getString(ParkedRecord.GROUP);
        return replay(group, ofStream(group, one.getString(ParkedRecord.STREAM)), patience);
    }

    private Replay replay(String group, Bson which, Duration patience) {
        List<String> ids =
                parked.find(which)
                        .projection(Projections.include("_id"))
                        .map(document -> document.getString("_id"))
                        .into(new ArrayList<>());
        parked.updateMany(in("_id", ids), set(ParkedRecord.REPLAY, true));
        replays.updateOne(eq("_id", group), inc("count", 1L), new UpdateOptions().upsert(true));
        long endNanos = System.nanoTime() + patience.toNanos();
        Replay replay = outcome(ids);
        while (replay.underway() > 0 && System.nanoTime() - endNanos < 0 && waited()) {
            replay = outcome(ids);
        }
        return replay;
    }

    /** By one look: between two of them the last one could be taken, and count as what failed. */
    private Replay outcome(List<String> ids) {
        List<Boolean> left =
                parked.find(in("_id", ids))
                        .projection(Projections.include(ParkedRecord.REPLAY))
                        .map(document -> document.getBoolean(ParkedRecord.REPLAY, false))
                        .into(new ArrayList<>());
        int underway = Collections.frequency(left, true);
        return new Replay(ids.size(), ids.size() - left.size(), left.size() - underway, underway);
    }

    private static boolean waited() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
