package org.publicaccord.contractservice.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.disclosure.OpenDocument.Part;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.documents.Documents;
import org.publicaccord.contractservice.documents.DocumentsState;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.rules.RulePacks;

/** The documents of a contract that anyone may read, as a history goes on. */
final class OpenDocuments {

    private final Documents documents = new Documents(RulePacks.of(List.of()));
    private final Map<UUID, OpenDocument> open = new LinkedHashMap<>();
    private DocumentsState state = documents.initialState();

    /**
     * Follows an event.
     *
     * @param part where a document stands that is public for the first time
     * @return where the document stands whose public face changed; empty if none did
     */
    Optional<Part> take(DocumentEvent event, Happening happening, Part part) {
        state = documents.evolve(state, event);
        UUID id = event.heading().id();
        Optional<OpenDocument> before = Optional.ofNullable(open.get(id));
        Optional<OpenDocument> now = now(event, happening, before, part);
        if (now.isEmpty() || before.filter(now.get()::saysTheSameAs).isPresent()) {
            return Optional.empty();
        }
        open.put(id, now.get());
        return Optional.of(now.get().part());
    }

    private Optional<OpenDocument> now(
            DocumentEvent event, Happening happening, Optional<OpenDocument> before, Part part) {
        boolean isPublic = event.heading().audience() == Audience.PUBLIC;
        return isPublic && state.documents().get(event.heading().id()) instanceof Kept kept
                ? open(event, kept, happening, before, part)
                : before.map(it -> it.closed(happening.at()));
    }

    private static Optional<OpenDocument> open(
            DocumentEvent event,
            Kept kept,
            Happening happening,
            Optional<OpenDocument> before,
            Part part) {
        return OpenDocument.of(event.contract(), kept, happening.at())
                .map(it -> it.in(before.map(OpenDocument::part).orElse(part)))
                .map(it ->
                        it.at(
                                before.map(OpenDocument::publishedAt).orElse(it.publishedAt()),
                                it.modifiedAt()));
    }

    List<OpenDocument> all() {
        return List.copyOf(open.values());
    }
}
