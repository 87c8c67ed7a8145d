package org.publicaccord.servicekit.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list, as callers carry it: opaque, and bound to the list it came from by a checksum.
 * The checksum finds mix-ups and typing errors; it guards no secret, because a place is none.
 */
record Cursor(String place) {

    /** The longest cursor that is looked at, in characters. */
    static final int MAX_LENGTH = 1024;

    private static final int CHECKSUM_BYTES = 9;

    static Cursor after(String place) {
        return new Cursor(place);
    }

    String sealed(String scope) {
        var text = place.getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(checksum(scope, text), CHECKSUM_BYTES + text.length);
        System.arraycopy(text, 0, bytes, CHECKSUM_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The cursor, if it is one of this list. */
    static Optional<Cursor> opened(String sealed, String scope) {
        if (sealed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length <= CHECKSUM_BYTES) {
            return Optional.empty();
        }
        var text = Arrays.copyOfRange(bytes, CHECKSUM_BYTES, bytes.length);
        var genuine =
                MessageDigest.isEqual(Arrays.copyOf(bytes, CHECKSUM_BYTES), checksum(scope, text));
        return genuine
                ? Optional.of(new Cursor(new String(text, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static byte[] checksum(String scope, byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(scope.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(text), CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
