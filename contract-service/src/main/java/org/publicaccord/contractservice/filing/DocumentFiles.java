package org.publicaccord.contractservice.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Classification;
import org.publicaccord.servicekit.files.FileType;

/**
 * What documents say, in the store of erasable contents. Each copy begins with the name of its
 * document, so that it has an address of its own: erasing it takes nothing from another document
 * that says the same. Who may read it is decided where it is asked for.
 */
final class DocumentFiles {

    private static final String KEPT_AS = "application/octet-stream";

    private final BlobStore blobs;

    DocumentFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** The document that a file is of. */
    record Place(ContractId contract, UUID document) {
        private byte[] name() {
            return (contract + "\n" + document + "\n").getBytes(UTF_8);
        }
    }

    /**
     * Looks at a file without keeping it.
     *
     * @param mediaType what its sender says that it is, without parameters
     * @throws org.publicaccord.servicekit.problems.ProblemException if such files are not taken, or
     *     it is not what it says
     */
    static StoredFile looked(Place place, String mediaType, byte[] content) {
        FileType type = FileType.of(mediaType, content);
        return new StoredFile(
                sha256(content), sha256(place.name(), content), type.mediaType(), content.length);
    }

    /** Keeps a file; the same file of one document is kept once. */
    void keep(Place place, byte[] content) {
        byte[] name = place.name();
        byte[] whole = new byte[name.length + content.length];
        System.arraycopy(name, 0, whole, 0, name.length);
        System.arraycopy(content, 0, whole, name.length, content.length);
        blobs.put(whole, KEPT_AS, Classification.PRIVATE);
    }

    /** What a file says; empty if it was erased. */
    Optional<byte[]> open(Place place, StoredFile file) {
        return blobs.open(file.kept().hex()).map(kept -> without(place.name(), kept));
    }

    private static byte[] without(byte[] name, InputStream kept) {
        try (kept) {
            kept.skipNBytes(name.length);
            return kept.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sha256 sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
