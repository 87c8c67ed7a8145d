package org.publicaccord.eventstore.commanding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes two deliveries of a command the same one.
 *
 * @param commandId the same for every repetition; unique otherwise
 * @param requestHash of the request's body, to tell a repetition from another request under the
 *     same key
 */
public record CommandIdentity(String commandId, String requestHash) {

    public CommandIdentity {
        requireId(commandId);
        requireId(requestHash);
    }

    /**
     * The identity of a request over HTTP.
     *
     * @param caller who sends it: the opaque subject
     * @param route method and path, such as {@code POST /api/contracts/42/end}
     * @param idempotencyKey what the caller sent as {@code Idempotency-Key}
     * @param body the request's body as it came
     */
    public static CommandIdentity of(
            String caller, String route, String idempotencyKey, byte[] body) {
        return new CommandIdentity(
                hash(caller, route, idempotencyKey),
                HexFormat.of().formatHex(sha256().digest(body)));
    }

    /**
     * The identity of a command that follows from facts alone, such as a reaction to an event or a
     * deadline that falls due.
     *
     * @param parts what it follows from, such as an event's id and the reaction's name
     */
    public static CommandIdentity derivedFrom(String... parts) {
        String id = hash(parts);
        return new CommandIdentity(id, id);
    }

    private static String hash(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // Each length goes first, or ("ab", "c") and ("a", "bc") would be one command.
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void requireId(String id) {
        if (id.isBlank() || id.length() > 200) {
            throw new IllegalArgumentException("1 to 200 characters, not " + id.length());
        }
    }
}
