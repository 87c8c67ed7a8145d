package org.publicaccord.eventstore;

import java.util.Map;

/**
 * One event as it stands in a commit, under our name and not a Java class's.
 *
 * @param id unique in the whole store
 * @param name our stable name, such as {@code contract.went-live}
 * @param revision the revision of its payload's schema, from 1
 * @param metadata who, why and for which command; never a person's name or address
 */
public record StoredEvent(
        String id, String name, int revision, Payload payload, Map<String, String> metadata) {

    /** No identifier, name or metadata key is longer than this. */
    public static final int MAX_NAME_LENGTH = 200;

    /** No event carries more metadata entries than this. */
    public static final int MAX_METADATA = 32;

    public StoredEvent {
        requireName("an event's id", id);
        requireName("an event's name", name);
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + name + " " + revision);
        }
        metadata = EventMetadata.of(metadata);
    }

    /** At most how many bytes its payload and metadata take. */
    public long weight() {
        // A character takes at most three bytes of UTF-8 (a pair of surrogates four).
        long characters = 0;
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            characters += entry.getKey().length() + entry.getValue().length();
        }
        return payload.size() + 3 * characters;
    }

    static void requireName(String what, String value) {
        if (value.isBlank() || value.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException(
                    "%s has 1 to %d characters, not %d"
                            .formatted(what, MAX_NAME_LENGTH, value.length()));
        }
    }
}
