package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.Optional;

/**
 * A published document of a procurement: where it is, not what it says.
 *
 * @param id unique within its section
 * @param type from the open OCDS codelist documentType
 * @param url an absolute http or https address
 * @param format a media type
 * @param language such as {@code en}
 */
public record Document(
        String id,
        Optional<String> type,
        Optional<String> title,
        Optional<String> description,
        Optional<String> url,
        Optional<Instant> publishedAt,
        Optional<Instant> modifiedAt,
        Optional<String> format,
        Optional<String> language) {

    public Document {
        Text.identifier("a document's id", id);
        type.ifPresent(code -> Text.identifier("a document's type", code));
        title.ifPresent(words -> Text.atMost(Text.LINE, "a document's title", words));
        description.ifPresent(words -> Text.atMost(Text.LONG, "a document's description", words));
        url.ifPresent(address -> Text.atMost(Text.LINE, "a document's address", address));
        format.ifPresent(media -> Text.identifier("a document's format", media));
        language.ifPresent(code -> Text.identifier("a document's language", code));
    }
}
