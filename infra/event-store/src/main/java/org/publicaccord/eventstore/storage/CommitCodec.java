package org.publicaccord.eventstore.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BSONException;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;

/**
 * Commits as they lie in the database, read and written without a document in between: of the time
 * that a long stream takes to load, making documents only to take them apart was a good part.
 */
final class CommitCodec implements Codec<Commit> {

    static final String ID = "_id";
    static final String KEY = "key";
    static final String COMMAND_ID = "commandId";
    private static final String STREAM = "stream";
    private static final String TYPE = "type";
    private static final String FIRST_SEQUENCE = "firstSequence";
    private static final String COUNT = "count";
    private static final String TIME = "time";
    private static final String PREVIOUS_HASH = "previousHash";
    private static final String EVENTS = "events";
    private static final String EVENT_ID = "id";
    private static final String NAME = "name";
    private static final String REVISION = "revision";
    private static final String PAYLOAD = "payload";
    private static final String METADATA = "metadata";

    @Override
    public Class<Commit> getEncoderClass() {
        return Commit.class;
    }

    @Override
    public void encode(BsonWriter writer, Commit commit, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64(ID, commit.position());
        writer.writeString(KEY, commit.key());
        writer.writeString(STREAM, commit.stream());
        writer.writeString(TYPE, commit.streamType());
        writer.writeInt64(FIRST_SEQUENCE, commit.firstSequence());
        writer.writeInt32(COUNT, commit.events().size());
        writer.writeString(COMMAND_ID, commit.commandId());
        writer.writeDateTime(TIME, commit.time().toEpochMilli());
        writer.writeString(PREVIOUS_HASH, commit.previousHash());
        writer.writeStartArray(EVENTS);
        commit.events().forEach(event -> write(writer, event));
        writer.writeEndArray();
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, StoredEvent event) {
        writer.writeStartDocument();
        writer.writeString(EVENT_ID, event.id());
        writer.writeString(NAME, event.name());
        writer.writeInt32(REVISION, event.revision());
        writer.writeBinaryData(PAYLOAD, new BsonBinary(event.payload().bytes()));
        writer.writeStartDocument(METADATA);
        event.metadata().forEach(writer::writeString);
        writer.writeEndDocument();
        writer.writeEndDocument();
    }

    /**
     * Reads a commit, and checks what a document says twice.
     *
     * @throws CorruptCommit if the document is not one that {@link #encode} made
     */
    @Override
    public Commit decode(BsonReader reader, DecoderContext context) {
        CommitFields fields = new CommitFields();
        try {
            fields.read(reader);
            return fields.commit();
        } catch (IllegalArgumentException | ArithmeticException | BSONException e) {
            throw new CorruptCommit(fields.position, String.valueOf(e.getMessage()), e);
        }
    }

    /** What a document says, field by field, in whatever order. */
    private static final class CommitFields {

        private long position;
        private @Nullable String key;
        private @Nullable String stream;
        private @Nullable String type;
        private long firstSequence = -1;
        private long count = -1;
        private @Nullable String commandId;
        private @Nullable Instant time;
        private @Nullable String previousHash;
        private @Nullable List<StoredEvent> events;

        void read(BsonReader reader) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case ID -> position = number(reader);
                    case KEY -> key = reader.readString();
                    case STREAM -> stream = reader.readString();
                    case TYPE -> type = reader.readString();
                    case FIRST_SEQUENCE -> firstSequence = number(reader);
                    case COUNT -> count = number(reader);
                    case COMMAND_ID -> commandId = reader.readString();
                    case TIME -> time = Instant.ofEpochMilli(reader.readDateTime());
                    case PREVIOUS_HASH -> previousHash = reader.readString();
                    case EVENTS -> events = readEvents(reader);
                    default -> reader.skipValue();
                }
            }
            reader.readEndDocument();
        }

        Commit commit() {
            Commit commit =
                    new Commit(
                            position,
                            required(STREAM, stream),
                            required(TYPE, type),
                            firstSequence,
                            required(COMMAND_ID, commandId),
                            required(TIME, time),
                            required(PREVIOUS_HASH, previousHash),
                            required(EVENTS, events));
            requireSame(KEY, commit.key(), required(KEY, key));
            requireSame(COUNT, (long) commit.events().size(), count);
            return commit;
        }

        private static void requireSame(String what, Object expected, Object found) {
            if (!expected.equals(found)) {
                throw new IllegalArgumentException(
                        "%s is %s, not %s".formatted(what, found, expected));
            }
        }
    }

    private static List<StoredEvent> readEvents(BsonReader reader) {
        List<StoredEvent> events = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(readEvent(reader));
        }
        reader.readEndArray();
        return events;
    }

    private static StoredEvent readEvent(BsonReader reader) {
        String id = null;
        String name = null;
        long revision = 0;
        Payload payload = null;
        Map<String, String> metadata = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case EVENT_ID -> id = reader.readString();
                case NAME -> name = reader.readString();
                case REVISION -> revision = number(reader);
                case PAYLOAD -> payload = Payload.of(reader.readBinaryData().getData());
                case METADATA -> metadata = readMetadata(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new StoredEvent(
                required(EVENT_ID, id),
                required(NAME, name),
                Math.toIntExact(revision),
                required(PAYLOAD, payload),
                required(METADATA, metadata));
    }

    private static Map<String, String> readMetadata(BsonReader reader) {
        Map<String, String> metadata = new LinkedHashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            metadata.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return metadata;
    }

    /** Small numbers come back as the store likes to keep them. */
    private static long number(BsonReader reader) {
        return reader.getCurrentBsonType() == BsonType.INT32
                ? reader.readInt32()
                : reader.readInt64();
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return value;
    }
}
