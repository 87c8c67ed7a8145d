package org.publicaccord.eventstore.axon;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where Axon's streaming processors stand, and who works on which segment: one document a segment.
 * A claim is taken by one conditional update of one document, and lapses if it is not extended in
 * time; only system time counts.
 *
 * <p>While events flow, a segment's place is stored once in a while and not with every batch: what
 * a processor does has to bear being done again anyway, since its place is stored after it. A place
 * that is only noted is stored with the next sign of life: in a while, or when the processor finds
 * nothing to do, or when it gives its segment back. After a kill the next owner begins that much
 * earlier. No claim can be lost in so short a while, so that nobody goes on unnoticed.
 */
public final class MongoTokenStore implements TokenStore {

    /** The collection's name. */
    public static final String COLLECTION = "tokens";

    private static final String ID = "_id";
    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";
    private static final String TOKEN = "token";
    private static final String TOKEN_TYPE = "tokenType";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String IDENTITY = "identity";
    private static final String STORE = "__store";

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;
    private final Duration claimTimeout;
    private final String owner;
    private final InstantSource systemTime;
    private final NotedPlaces places;

    /**
     * @param serializer reads and writes tokens only
     * @param claimTimeout after how long without a sign of life a claim lapses
     * @param atMostEvery how long a place may only be noted, at most half of the time that a claim
     *     lasts; zero to store each at once
     * @param owner tells this instance from all others
     */
    public MongoTokenStore(
            MongoDatabase database,
            Serializer serializer,
            Duration claimTimeout,
            Duration atMostEvery,
            String owner,
            InstantSource systemTime) {
        if (atMostEvery.multipliedBy(2).compareTo(claimTimeout) > 0) {
            throw new IllegalArgumentException(
                    "a claim of %s is not kept by a write every %s"
                            .formatted(claimTimeout, atMostEvery));
        }
        this.tokens =
                database.getCollection(COLLECTION)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY);
        this.serializer = serializer;
        this.claimTimeout = claimTimeout;
        this.owner = owner;
        this.systemTime = systemTime;
        this.places = new NotedPlaces(atMostEvery, systemTime);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(
            String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        if (fetchSegments(processorName).length > 0) {
            throw new UnableToClaimTokenException("segments exist already: " + processorName);
        }
        for (int segment = 0; segment < segmentCount; segment++) {
            insert(initialToken, processorName, segment);
        }
    }

    @Override
    public void initializeSegment(
            @Nullable TrackingToken token, String processorName, int segment) {
        if (!insert(token, processorName, segment)) {
            throw new UnableToInitializeTokenException(
                    "exists already: " + id(processorName, segment));
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    private boolean insert(@Nullable TrackingToken token, String processor, int segment) {
        Document document =
                new Document(ID, id(processor, segment))
                        .append(PROCESSOR, processor)
                        .append(SEGMENT, segment)
                        .append(OWNER, null)
                        .append(CLAIMED_AT, Date.from(Instant.EPOCH));
        write(token).forEach(document::append);
        return insertIfAbsent(document);
    }

    private boolean insertIfAbsent(Document document) {
        try {
            tokens.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Says that others read where a processor stands: each of its places is stored at once. */
    public void follow(String processorName) {
        places.follow(processorName);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (!places.note(processorName, id(processorName, segment), token)) {
            claim(processorName, segment, changes(token));
        }
    }

    private List<Bson> changes(@Nullable TrackingToken token) {
        List<Bson> changes = new ArrayList<>();
        write(token).forEach((field, value) -> changes.add(Updates.set(field, value)));
        return changes;
    }

    private List<Bson> noted(String processor, int segment) {
        return places.of(id(processor, segment)).map(this::changes).orElse(List.of());
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        claim(processorName, segment, noted(processorName, segment));
        Document document = tokens.find(Filters.eq(ID, id(processorName, segment))).first();
        if (document == null) {
            throw new UnableToClaimTokenException("deleted: " + id(processorName, segment));
        }
        return read(document);
    }

    /**
     * Where a segment stands, whoever works on it; claims nothing, so that it may be asked from any
     * instance. Of a processor that is not {@link #follow followed} it may be a little behind.
     *
     * @return empty if the segment does not exist or has not begun
     */
    public Optional<TrackingToken> standing(String processorName, int segment) {
        return Optional.ofNullable(tokens.find(Filters.eq(ID, id(processorName, segment))).first())
                .map(this::read);
    }

    /** Axon asks for it with every batch; one that has just been written will do. */
    @Override
    public void extendClaim(String processorName, int segment) {
        if (!places.isFresh(id(processorName, segment))) {
            claim(processorName, segment, noted(processorName, segment));
        }
    }

    /** Changes a segment's document if it is free, ours, or its claim has lapsed. */
    private void claim(String processor, int segment, List<Bson> changes) {
        Instant now = systemTime.instant();
        List<Bson> updates = new ArrayList<>(changes);
        updates.add(Updates.set(OWNER, owner));
        updates.add(Updates.set(CLAIMED_AT, Date.from(now)));
        Bson mayClaim =
                Filters.and(
                        Filters.eq(ID, id(processor, segment)),
                        Filters.or(
                                Filters.eq(OWNER, owner),
                                Filters.eq(OWNER, null),
                                Filters.lt(CLAIMED_AT, Date.from(now.minus(claimTimeout)))));
        if (tokens.updateOne(mayClaim, Updates.combine(updates)).getMatchedCount() == 0) {
            places.forget(id(processor, segment));
            throw new UnableToClaimTokenException(
                    "not initialised, or claimed by another: " + id(processor, segment));
        }
        places.written(id(processor, segment), now);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        List<Bson> updates = new ArrayList<>(noted(processorName, segment));
        updates.add(Updates.set(OWNER, null));
        tokens.updateOne(
                Filters.and(Filters.eq(ID, id(processorName, segment)), Filters.eq(OWNER, owner)),
                Updates.combine(updates));
        places.forget(id(processorName, segment));
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        claim(processorName, segment, List.of());
        tokens.deleteOne(
                Filters.and(Filters.eq(ID, id(processorName, segment)), Filters.eq(OWNER, owner)));
        places.forget(id(processorName, segment));
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return segments(processorName).stream()
                .mapToInt(document -> document.getInteger(SEGMENT))
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        Instant lapsed = systemTime.instant().minus(claimTimeout);
        int[] all = fetchSegments(processorName);
        return segments(processorName).stream()
                .filter(document -> isAvailable(document, lapsed))
                .map(document -> Segment.computeSegment(document.getInteger(SEGMENT), all))
                .toList();
    }

    private boolean isAvailable(Document document, Instant lapsed) {
        String claimedBy = document.getString(OWNER);
        return claimedBy == null
                || claimedBy.equals(owner)
                || document.getDate(CLAIMED_AT).toInstant().isBefore(lapsed);
    }

    private List<Document> segments(String processor) {
        return tokens.find(Filters.eq(PROCESSOR, processor)).into(new ArrayList<>());
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        insertIfAbsent(new Document(ID, STORE).append(IDENTITY, UUID.randomUUID().toString()));
        return Optional.ofNullable(tokens.find(Filters.eq(ID, STORE)).first())
                .map(document -> document.getString(IDENTITY));
    }

    private Document write(@Nullable TrackingToken token) {
        if (token == null) {
            return new Document(TOKEN, null).append(TOKEN_TYPE, null);
        }
        SerializedObject<String> serialized = serializer.serialize(token, String.class);
        return new Document(TOKEN, serialized.getData())
                .append(TOKEN_TYPE, serialized.getType().getName());
    }

    private @Nullable TrackingToken read(Document document) {
        String token = document.getString(TOKEN);
        if (token == null) {
            return null;
        }
        return serializer.deserialize(
                new SimpleSerializedObject<>(
                        token,
                        String.class,
                        new SimpleSerializedType(document.getString(TOKEN_TYPE), null)));
    }

    private static String id(String processor, int segment) {
        return processor + ":" + segment;
    }
}
