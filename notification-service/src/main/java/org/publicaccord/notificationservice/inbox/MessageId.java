package org.publicaccord.notificationservice.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.publicaccord.notificationservice.telling.Telling;

/**
 * The identity of a message: one event tells one recipient through one channel one thing of a kind,
 * whatever is replayed.
 *
 * @param value SHA-256 of all that, in lower-case hexadecimal
 */
record MessageId(String value) {

    static MessageId of(Cause cause, Telling telling, Channel channel) {
        return hash(
                List.of(
                        cause.source(),
                        cause.id(),
                        telling.to().organisation(),
                        telling.to().role().wireName(),
                        channel.wireName(),
                        telling.template().wireName()));
    }

    /** Each part goes in with its length, so that no two lists of parts look the same. */
    private static MessageId hash(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return new MessageId(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
