package org.publicaccord.contractservice.reading;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One release or grant of what was sent, not yet understood.
 *
 * @param place its JSON pointer, such as {@code /releases/3}
 * @param json what it says
 * @param original the bytes of it, as they were sent
 */
record SentItem(Standard standard, String place, JsonNode json, Original original) {

    /** What is wrong with it; the finding names it by the ids that it states itself. */
    Finding finding(String rule, String at, String reason) {
        return switch (standard) {
            case OCDS -> Finding.ofRelease(rule, place + at, textOf("ocid"), textOf("id"), reason);
            case THREE_SIXTY_GIVING -> Finding.ofGrant(rule, place + at, textOf("id"), reason);
        };
    }

    private Optional<String> textOf(String field) {
        JsonNode node = json.path(field);
        return node.isString()
                ? Optional.of(Wording.excerpt(node.stringValue()))
                : Optional.empty();
    }
}
