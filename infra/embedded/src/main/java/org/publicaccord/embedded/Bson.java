package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.finding.Place;

/**
 * The file's format: documents and keys are BSON, as on the wire.
 *
 * <p>The stock backend writes serialised Java objects instead: larger, slower, and unreadable once
 * a class changes. It also compares index keys by serialising both sides of every comparison.
 */
final class Bson {

    private static final String ONLY_FIELD = "v";
    private static final int BYTES_PER_OBJECT = 48;

    /** The values of the map that holds a collection's documents. */
    static final DataType<Document> DOCUMENTS = new Documents();

    /** Where a document stands in an order. */
    static final DataType<Place> PLACES = new Places();

    /** The values of a map that is asked for its keys only. */
    static final DataType<Boolean> NOTHING = new Nothing();

    /** Where a document lies in its collection: its {@code _id}. */
    static final DataType<Object> POSITIONS = new Positions();

    private Bson() {}

    /** Equal keys give equal bytes, since their values are normalised before. */
    static byte[] keyBytes(KeyValue key) {
        return bytes(new Document(ONLY_FIELD, key.stream().toList()));
    }

    static KeyValue key(byte[] bytes) {
        Object values = document(ByteBuffer.wrap(bytes)).get(ONLY_FIELD);
        return new KeyValue(values instanceof Collection<?> many ? many : List.of());
    }

    private static byte[] bytes(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        return Arrays.copyOf(buffer.array(), buffer.writerIndex());
    }

    private static Document document(ByteBuffer bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static void writeDocument(WriteBuffer out, Document document) {
        byte[] bytes = bytes(document);
        out.putVarInt(bytes.length).put(bytes);
    }

    private static Document readDocument(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        Document document = document(in.slice(in.position(), length));
        in.position(in.position() + length);
        return document;
    }

    private static Document wrapped(@Nullable Object value) {
        Document wrapped = new Document();
        wrapped.put(ONLY_FIELD, value instanceof Missing ? null : value);
        return wrapped;
    }

    /** Roughly what a value takes in memory; the cache's limit needs no more than that. */
    private static int estimate(@Nullable Object value) {
        return switch (value) {
            case null -> 8;
            case String text -> BYTES_PER_OBJECT + text.length();
            case BinData binary -> BYTES_PER_OBJECT + binary.getData().length;
            case Map<?, ?> fields -> {
                int sum = BYTES_PER_OBJECT;
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    sum += BYTES_PER_OBJECT + estimate(field.getValue());
                }
                yield sum;
            }
            case Collection<?> items -> {
                int sum = BYTES_PER_OBJECT;
                for (Object item : items) {
                    sum += estimate(item);
                }
                yield sum;
            }
            default -> BYTES_PER_OBJECT;
        };
    }

    private static final class Documents extends BasicDataType<Document> {

        @Override
        public int getMemory(Document document) {
            return estimate(document);
        }

        @Override
        public void write(WriteBuffer out, Document document) {
            writeDocument(out, document);
        }

        @Override
        public Document read(ByteBuffer in) {
            return readDocument(in);
        }

        @Override
        public Document[] createStorage(int size) {
            return new Document[size];
        }
    }

    /**
     * Of each place only what differs from the one before: neighbours share their first values, as
     * all documents do that have one word.
     */
    private static final class Places extends BasicDataType<Place> {

        private static final int NO_TEXT = 0;

        @Override
        public int getMemory(Place place) {
            return BYTES_PER_OBJECT + estimate(place.values());
        }

        @Override
        public int compare(Place one, Place other) {
            return one.compareTo(other);
        }

        @Override
        public void write(WriteBuffer out, Place place) {
            write(out, place.values(), 0);
        }

        @Override
        public Place read(ByteBuffer in) {
            return Place.at(readValues(in, List.of()));
        }

        @Override
        public void write(WriteBuffer out, Object storage, int size) {
            List<@Nullable Object> before = List.of();
            for (Place place : Arrays.copyOf(cast(storage), size)) {
                write(out, place.values(), shared(before, place.values()));
                before = place.values();
            }
        }

        @Override
        public void read(ByteBuffer in, Object storage, int size) {
            Place[] places = cast(storage);
            List<@Nullable Object> before = List.of();
            for (int index = 0; index < size; index++) {
                before = readValues(in, before);
                places[index] = Place.at(before);
            }
        }

        private static int shared(List<@Nullable Object> values, List<@Nullable Object> further) {
            int most = Math.min(values.size(), further.size());
            int shared = 0;
            while (shared < most && Objects.equals(values.get(shared), further.get(shared))) {
                shared++;
            }
            return shared;
        }

        private static void write(WriteBuffer out, List<@Nullable Object> values, int shared) {
            out.putVarInt(values.size()).putVarInt(shared);
            for (Object value : values.subList(shared, values.size())) {
                if (value instanceof String text) {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    out.putVarInt(bytes.length + 1).put(bytes);
                } else {
                    out.putVarInt(NO_TEXT);
                    writeDocument(out, wrapped(value));
                }
            }
        }

        private static List<@Nullable Object> readValues(
                ByteBuffer in, List<@Nullable Object> before) {
            @Nullable Object[] values = new @Nullable Object[DataUtils.readVarInt(in)];
            int shared = DataUtils.readVarInt(in);
            for (int index = 0; index < values.length; index++) {
                values[index] = index < shared ? before.get(index) : readValue(in);
            }
            return Arrays.asList(values);
        }

        private static @Nullable Object readValue(ByteBuffer in) {
            int lengthAndOne = DataUtils.readVarInt(in);
            if (lengthAndOne == NO_TEXT) {
                return readDocument(in).get(ONLY_FIELD);
            }
            byte[] bytes = new byte[lengthAndOne - 1];
            in.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public Place[] createStorage(int size) {
            return new Place[size];
        }
    }

    private static final class Nothing extends BasicDataType<Boolean> {

        @Override
        public int getMemory(Boolean nothing) {
            return 0;
        }

        @Override
        public void write(WriteBuffer out, Boolean nothing) {
            // Nothing is written.
        }

        @Override
        public Boolean read(ByteBuffer in) {
            return true;
        }

        @Override
        public Boolean[] createStorage(int size) {
            return new Boolean[size];
        }
    }

    private static final class Positions extends BasicDataType<Object> {

        @Override
        public int getMemory(Object position) {
            return estimate(position);
        }

        @Override
        public void write(WriteBuffer out, Object position) {
            writeDocument(out, wrapped(position));
        }

        @Override
        public Object read(ByteBuffer in) {
            return Missing.ofNullable(readDocument(in).get(ONLY_FIELD));
        }

        /**
         * MongoDB's order of values; what it holds equal (1 and 1.0) is told apart by its bytes.
         */
        @Override
        public int compare(Object one, Object other) {
            int order = ValueComparator.asc().compare(one, other);
            return order != 0 || one.equals(other)
                    ? order
                    : Arrays.compareUnsigned(bytes(wrapped(one)), bytes(wrapped(other)));
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }
}
