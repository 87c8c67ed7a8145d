package org.publicaccord.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Originals and attachments, addressed by their content and erasable, beside a history that is not.
 */
public interface BlobStore {

    /** How many bytes one blob may have. */
    long MAX_BYTES = 32L * 1024 * 1024;

    /**
     * Stores a content; the same content twice is stored once, for the narrower of both audiences.
     *
     * @throws BlobTooLarge beyond {@link #MAX_BYTES}; nothing is stored
     * @throws IOException if the content cannot be read; nothing is stored
     */
    BlobRef put(InputStream content, String mediaType, Classification classification)
            throws IOException;

    /**
     * Stores a content, as {@link #put(InputStream, String, Classification)} does.
     *
     * @throws BlobTooLarge beyond {@link #MAX_BYTES}
     */
    BlobRef put(byte[] content, String mediaType, Classification classification);

    /** What is known of a blob; empty if it was never stored, or was erased. */
    Optional<BlobRef> find(String sha256);

    /** The content; empty if it was never stored, or was erased. */
    Optional<InputStream> open(String sha256);

    /**
     * Destroys a content for good.
     *
     * @return whether there was one
     */
    boolean erase(String sha256);

    /** A content is larger than a blob may be. */
    final class BlobTooLarge extends RuntimeException {
        public BlobTooLarge() {
            super("a blob holds at most " + MAX_BYTES + " bytes");
        }
    }
}
