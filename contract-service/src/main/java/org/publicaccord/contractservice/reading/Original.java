package org.publicaccord.contractservice.reading;

import java.util.Arrays;

/** A release byte for byte as it was sent. */
public final class Original {

    private final byte[] bytes;

    private Original(byte[] bytes) {
        this.bytes = bytes;
    }

    static Original slice(byte[] all, int from, int to) {
        return new Original(Arrays.copyOfRange(all, from, to));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
