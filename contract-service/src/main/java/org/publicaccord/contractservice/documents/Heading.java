package org.publicaccord.contractservice.documents;

import java.util.UUID;
import org.publicaccord.contractservice.contract.Text;

/**
 * What a document is called, and who may read it.
 *
 * @param id unique among the documents of its contract
 */
public record Heading(UUID id, DocumentKind kind, String title, Audience audience) {

    public Heading {
        Text.identifier("a document's title", title);
    }

    Heading readBy(Audience other) {
        return new Heading(id, kind, title, other);
    }
}
