package org.publicaccord.eventstore;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hash that chains the commits of a stream: SHA-256 over a commit's canonical form, in
 * hexadecimal. The form is one line of JSON with the keys in the order written here, so that an
 * auditor can build it with any tool:
 *
 * <pre>{@code
 * {"position":7,"stream":"..","type":"contract","firstSequence":3,"commandId":"..",
 *  "time":"2026-01-31T10:15:30.123Z","previousHash":"..",
 *  "events":[{"id":"..","name":"contract.went-live","revision":1,
 *             "payload":"<SHA-256 of the payload's bytes>","metadata":{"<sorted keys>":".."}}]}
 * }</pre>
 *
 * without the line breaks and spaces.
 */
public final class CommitHash {

    /** What the first commit of a stream has before it. */
    public static final String NONE = "0".repeat(64);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CommitHash() {}

    /** The hash of a commit, 64 hexadecimal digits. */
    public static String of(Commit commit) {
        return HexFormat.of().formatHex(sha256().digest(canonicalForm(commit)));
    }

    static byte[] canonicalForm(Commit commit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("position", commit.position());
            json.writeStringProperty("stream", commit.stream());
            json.writeStringProperty("type", commit.streamType());
            json.writeNumberProperty("firstSequence", commit.firstSequence());
            json.writeStringProperty("commandId", commit.commandId());
            json.writeStringProperty("time", commit.time().toString());
            json.writeStringProperty("previousHash", commit.previousHash());
            json.writeArrayPropertyStart("events");
            commit.events().forEach(event -> write(json, event));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, StoredEvent event) {
        MessageDigest digest = sha256();
        event.payload().digestInto(digest);
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("name", event.name());
        json.writeNumberProperty("revision", event.revision());
        json.writeStringProperty("payload", HexFormat.of().formatHex(digest.digest()));
        json.writeObjectPropertyStart("metadata");
        for (Map.Entry<String, String> entry : event.metadata().entrySet()) {
            json.writeStringProperty(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
