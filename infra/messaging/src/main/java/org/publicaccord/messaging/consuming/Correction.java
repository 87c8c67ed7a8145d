package org.publicaccord.messaging.consuming;

import java.util.Map;
import java.util.Optional;

/**
 * What an operator changes of a parked event.
 *
 * @param data the event's data, whole; empty if it stays as it is
 * @param attributes CloudEvents attributes by their names, such as {@code sequence}, of 1 to
 *     {@value #MAX_ATTRIBUTE} characters; the others stay as they are
 */
public record Correction(Optional<String> data, Map<String, String> attributes) {

    static final int MAX_ATTRIBUTES = 20;
    static final int MAX_ATTRIBUTE = 500;

    public Correction {
        attributes = Map.copyOf(attributes);
        if (data.isEmpty() && attributes.isEmpty()) {
            throw new IllegalArgumentException("a correction has data or attributes");
        }
        if (attributes.size() > MAX_ATTRIBUTES) {
            throw new IllegalArgumentException("an event has at most 20 attributes");
        }
        attributes.forEach((name, value) -> {
            if (!name.matches("[a-z0-9]{1,20}")) {
                throw new IllegalArgumentException(
                        "an attribute's name has 1 to 20 lower-case letters or digits");
            }
            if (value.isBlank() || value.length() > MAX_ATTRIBUTE) {
                throw new IllegalArgumentException("an attribute has 1 to 500 characters");
            }
        });
    }
}
