package org.publicaccord.contractservice.reading;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One release of what was sent, not yet understood.
 *
 * @param place its JSON pointer, such as {@code /releases/3}
 * @param json what it says
 * @param original the bytes of it, as they were sent
 */
record SentRelease(String place, JsonNode json, Original original) {

    /** Its open contracting id, if there is a text in that field. */
    Optional<String> ocid() {
        return textOf("ocid");
    }

    /** Its id, if there is a text in that field. */
    Optional<String> id() {
        return textOf("id");
    }

    private Optional<String> textOf(String field) {
        JsonNode node = json.path(field);
        return node.isString()
                ? Optional.of(Wording.excerpt(node.stringValue()))
                : Optional.empty();
    }

    Finding finding(String rule, String at, String reason) {
        return new Finding(rule, place + at, ocid(), id(), reason);
    }
}
