package org.publicaccord.eventstore.blobs;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.publicaccord.eventstore.BlobRef;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Classification;

/**
 * Blobs in two collections: a document that describes a blob, and its chunks, each under an id made
 * of the blob's hash and the chunk's number. GridFS finds its chunks by a range of a compound
 * index, which not every store serves; these are found by their ids alone.
 */
public final class MongoBlobStore implements BlobStore {

    /** The collection of descriptions. */
    public static final String COLLECTION = "blobs";

    /** The collection of chunks. */
    public static final String CHUNKS = "blobChunks";

    private static final int CHUNK_BYTES = 1024 * 1024;
    private static final String ID = "_id";
    private static final String TYPE = "type";
    private static final String SIZE = "size";
    private static final String CLASSIFICATION = "classification";
    private static final String DATA = "data";

    private final MongoCollection<Document> blobs;
    private final MongoCollection<Document> chunks;

    public MongoBlobStore(MongoDatabase database) {
        blobs = collection(database, COLLECTION);
        chunks = collection(database, CHUNKS);
    }

    private static MongoCollection<Document> collection(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public BlobRef put(InputStream content, String mediaType, Classification classification)
            throws IOException {
        byte[] bytes = content.readNBytes((int) MAX_BYTES + 1);
        return put(bytes, mediaType, classification);
    }

    @Override
    public BlobRef put(byte[] content, String mediaType, Classification classification) {
        if (content.length > MAX_BYTES) {
            throw new BlobTooLarge();
        }
        BlobRef ref = new BlobRef(sha256(content), mediaType, content.length, classification);
        // Described last: what is described is whole.
        for (int chunk = 0; chunk < chunkCount(ref.size()); chunk++) {
            int from = chunk * CHUNK_BYTES;
            byte[] data =
                    Arrays.copyOfRange(content, from, Math.min(from + CHUNK_BYTES, content.length));
            insertIfAbsent(
                    chunks,
                    new Document(ID, chunkId(ref.sha256(), chunk)).append(DATA, new Binary(data)));
        }
        boolean isNew =
                insertIfAbsent(
                        blobs,
                        new Document(ID, ref.sha256())
                                .append(TYPE, ref.type())
                                .append(SIZE, ref.size())
                                .append(CLASSIFICATION, classification.name()));
        return isNew ? ref : narrowed(ref);
    }

    /** Nobody sees a content because someone else stored it for a wider audience. */
    private BlobRef narrowed(BlobRef ref) {
        Classification stored = find(ref.sha256()).orElse(ref).classification();
        if (stored.compareTo(ref.classification()) >= 0) {
            return new BlobRef(ref.sha256(), ref.type(), ref.size(), stored);
        }
        blobs.updateOne(
                Filters.eq(ID, ref.sha256()),
                Updates.set(CLASSIFICATION, ref.classification().name()));
        return ref;
    }

    @Override
    public Optional<BlobRef> find(String sha256) {
        return Optional.ofNullable(blobs.find(Filters.eq(ID, sha256)).first())
                .map(document ->
                        new BlobRef(
                                sha256,
                                document.getString(TYPE),
                                document.getLong(SIZE),
                                Classification.valueOf(document.getString(CLASSIFICATION))));
    }

    /**
     * The content, verified against its hash.
     *
     * @throws IllegalStateException if what is stored is not what was put
     */
    @Override
    public Optional<InputStream> open(String sha256) {
        Optional<BlobRef> ref = find(sha256);
        if (ref.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) ref.get().size());
        for (int chunk = 0; chunk < chunkCount(ref.get().size()); chunk++) {
            Document document = chunks.find(Filters.eq(ID, chunkId(sha256, chunk))).first();
            if (document == null) {
                // Being erased: the description goes last.
                return Optional.empty();
            }
            content.writeBytes(document.get(DATA, Binary.class).getData());
        }
        byte[] bytes = content.toByteArray();
        if (!sha256(bytes).equals(sha256)) {
            throw new IllegalStateException("a stored content was altered: " + sha256);
        }
        return Optional.of(new ByteArrayInputStream(bytes));
    }

    @Override
    public boolean erase(String sha256) {
        Optional<BlobRef> ref = find(sha256);
        // The description goes last, so that an interrupted erasure can be repeated.
        for (int chunk = 0; chunk < chunkCount(ref.map(BlobRef::size).orElse(0L)); chunk++) {
            chunks.deleteOne(Filters.eq(ID, chunkId(sha256, chunk)));
        }
        return blobs.deleteOne(Filters.eq(ID, sha256)).getDeletedCount() == 1;
    }

    private static boolean insertIfAbsent(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static int chunkCount(long size) {
        return (int) Math.ceilDiv(size, CHUNK_BYTES);
    }

    private static String chunkId(String sha256, int chunk) {
        return sha256 + ":" + chunk;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
