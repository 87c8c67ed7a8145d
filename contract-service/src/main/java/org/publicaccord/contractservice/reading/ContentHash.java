package org.publicaccord.contractservice.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.publicaccord.contractservice.contract.Sha256;
import tools.jackson.databind.JsonNode;

/**
 * Says whether two JSON texts mean the same, by a SHA-256 over a canonical form: fields in order of
 * their names, numbers by their value, no spacing. Every text is preceded by its length, so that no
 * two meanings share a form.
 */
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    static Sha256 of(JsonNode json) {
        ContentHash hash = new ContentHash(sha256());
        hash.add(json);
        return new Sha256(HexFormat.of().formatHex(hash.digest.digest()));
    }

    static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    private void add(JsonNode json) {
        switch (json.getNodeType()) {
            case OBJECT -> addObject(json);
            case ARRAY -> {
                add("[", Integer.toString(json.size()));
                json.forEach(this::add);
            }
            case STRING -> add("\"", json.stringValue());
            case NUMBER -> add("#", json.decimalValue().stripTrailingZeros().toString());
            case BOOLEAN -> add("?", Boolean.toString(json.booleanValue()));
            case NULL -> add("0", "");
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("not JSON: " + json.getNodeType());
        }
    }

    private void addObject(JsonNode json) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        json.forEachEntry(sorted::put);
        add("{", Integer.toString(sorted.size()));
        sorted.forEach((name, value) -> {
            add("\"", name);
            add(value);
        });
    }

    private void add(String kind, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((kind + bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
