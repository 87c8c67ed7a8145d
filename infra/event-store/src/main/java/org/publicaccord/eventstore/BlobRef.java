package org.publicaccord.eventstore;

import java.util.regex.Pattern;

/**
 * What an event remembers of an original or an attachment, so that the blob itself can be erased
 * and the history still verifies.
 *
 * @param sha256 hexadecimal SHA-256 of the content
 * @param type its media type, such as {@code application/json}
 * @param size in bytes
 */
public record BlobRef(String sha256, String type, long size, Classification classification) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public BlobRef {
        requireSha256(sha256);
        StoredEvent.requireName("a media type", type);
        if (size < 0) {
            throw new IllegalArgumentException("a size is not negative: " + size);
        }
    }

    static void requireSha256(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hexadecimal SHA-256: " + sha256);
        }
    }
}
