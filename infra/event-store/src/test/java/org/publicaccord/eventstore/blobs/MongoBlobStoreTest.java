package org.publicaccord.eventstore.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.eventstore.Classification.PARTY;
import static org.publicaccord.eventstore.Classification.PRIVATE;
import static org.publicaccord.eventstore.Classification.PUBLIC;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Random;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.eventstore.BlobRef;
import org.publicaccord.eventstore.BlobStore;

class MongoBlobStoreTest {

    @TempDir static Path directory;

    private static EmbeddedStore server;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("blobs");
    private final BlobStore blobs = new MongoBlobStore(database);

    @BeforeAll
    static void start() {
        server = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        database.drop();
    }

    @Test
    void aContentIsAddressedByItsHash() {
        BlobRef ref = blobs.put("abc".getBytes(UTF_8), "text/plain", PARTY);

        assertThat(ref)
                .isEqualTo(
                        new BlobRef(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                                "text/plain",
                                3,
                                PARTY));
        assertThat(blobs.open(ref.sha256()).orElseThrow()).hasBinaryContent("abc".getBytes(UTF_8));
        assertThat(blobs.find(ref.sha256())).contains(ref);
    }

    @Test
    void aLargeContentComesBackByteByByte() throws Exception {
        byte[] content = new byte[3 * 1024 * 1024 + 17];
        new Random(1).nextBytes(content);

        BlobRef ref =
                blobs.put(new ByteArrayInputStream(content), "application/octet-stream", PUBLIC);

        assertThat(blobs.open(ref.sha256()).orElseThrow()).hasBinaryContent(content);
    }

    @Test
    void anEmptyContentIsOneToo() {
        BlobRef ref = blobs.put(new byte[0], "text/plain", PUBLIC);

        assertThat(blobs.open(ref.sha256()).orElseThrow()).isEmpty();
    }

    @Test
    void theSameContentTwiceIsStoredOnceForTheNarrowerAudience() {
        BlobRef wide = blobs.put("abc".getBytes(UTF_8), "text/plain", PUBLIC);
        BlobRef narrow = blobs.put("abc".getBytes(UTF_8), "text/plain", PRIVATE);
        BlobRef again = blobs.put("abc".getBytes(UTF_8), "text/plain", PUBLIC);

        assertThat(wide.classification()).isEqualTo(PUBLIC);
        assertThat(narrow.classification()).isEqualTo(PRIVATE);
        assertThat(again).isEqualTo(narrow);
        assertThat(blobs.find(wide.sha256())).contains(narrow);
        assertThat(database.getCollection(MongoBlobStore.CHUNKS).countDocuments()).isEqualTo(1);
    }

    @Test
    void anErasedContentIsGone() {
        byte[] content = new byte[2 * 1024 * 1024 + 1];
        BlobRef ref = blobs.put(content, "text/plain", PUBLIC);

        assertThat(blobs.erase(ref.sha256())).isTrue();

        assertThat(blobs.open(ref.sha256())).isEmpty();
        assertThat(blobs.find(ref.sha256())).isEmpty();
        assertThat(database.getCollection(MongoBlobStore.CHUNKS).countDocuments()).isZero();
        assertThat(blobs.erase(ref.sha256())).isFalse();
    }

    @Test
    void anInterruptedErasureIsNoContentAndCanBeFinished() {
        BlobRef ref = blobs.put("abc".getBytes(UTF_8), "text/plain", PUBLIC);
        database.getCollection(MongoBlobStore.CHUNKS).deleteOne(Filters.exists("_id"));

        assertThat(blobs.open(ref.sha256())).isEmpty();
        assertThat(blobs.erase(ref.sha256())).isTrue();
    }

    @Test
    void anAlteredContentIsNotHandedOut() {
        BlobRef ref = blobs.put("abc".getBytes(UTF_8), "text/plain", PUBLIC);
        database.getCollection(MongoBlobStore.CHUNKS)
                .updateOne(
                        Filters.eq("_id", ref.sha256() + ":0"),
                        Updates.set("data", new Binary("abd".getBytes(UTF_8))));

        assertThatThrownBy(() -> blobs.open(ref.sha256())).hasMessageContaining("altered");
    }

    @Test
    void aContentThatIsTooLargeIsRefusedBeforeAnythingIsStored() {
        byte[] content = new byte[(int) BlobStore.MAX_BYTES + 1];

        assertThatThrownBy(() -> blobs.put(new ByteArrayInputStream(content), "text/plain", PUBLIC))
                .isInstanceOf(BlobStore.BlobTooLarge.class);
        assertThat(database.getCollection(MongoBlobStore.CHUNKS).countDocuments()).isZero();
    }
}
