package org.publicaccord.contractservice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is signed in one form only, so that whoever signs signs the same: each field as its name,
 * the number of characters and the characters, in an order that is never changed. Its SHA-256 is
 * what is signed.
 */
public final class CanonicalContent {

    private final StringBuilder content;

    /**
     * @param kind what it is the content of, with the revision of its form
     */
    public CanonicalContent(String kind) {
        this.content = new StringBuilder(kind).append('\n');
    }

    /** Adds a field. */
    public void say(String name, Object value) {
        String words = value.toString();
        content.append(name)
                .append(' ')
                .append(words.length())
                .append(' ')
                .append(words)
                .append('\n');
    }

    /** Adds a number: the same number is the same content, however many places it is written to. */
    public void say(String name, BigDecimal number) {
        say(name, number.stripTrailingZeros().toPlainString());
    }

    /** The SHA-256 of all that was said. */
    public Sha256 hash() {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(UTF_8));
            return new Sha256(HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
