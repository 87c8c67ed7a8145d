package org.publicaccord.eventstore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The canonical JSON of one event: UTF-8, keys sorted, no insignificant space. A value: two
 * payloads with the same bytes are equal.
 */
public final class Payload {

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Payload of(byte[] bytes) {
        return new Payload(bytes.clone());
    }

    public static Payload of(String json) {
        return new Payload(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** How many bytes. */
    public int size() {
        return bytes.length;
    }

    /** The SHA-256 of the bytes, 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(CommitHash.sha256().digest(bytes));
    }

    /** Feeds the bytes to a digest without copying them. */
    public void digestInto(MessageDigest digest) {
        digest.update(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
