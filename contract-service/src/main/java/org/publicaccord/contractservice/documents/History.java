package org.publicaccord.contractservice.documents;

import java.util.List;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentClassified;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentFiled;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentSigned;
import org.publicaccord.contractservice.documents.DocumentEvent.InformationWithheld;
import org.publicaccord.contractservice.documents.DocumentEvent.VersionFiled;
import org.publicaccord.contractservice.documents.DocumentsState.Erased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;

/** The documents of a contract after what happened. */
final class History {

    private History() {}

    /**
     * @throws IllegalStateException if the event cannot follow the state
     */
    static DocumentsState evolve(DocumentsState state, DocumentEvent event) {
        return switch (event) {
            case DocumentFiled it -> state.with(filed(state, it));
            case VersionFiled it -> state.with(kept(state, it).with(Version.of(it.version())));
            case DocumentClassified it ->
                    state.with(kept(state, it).readBy(it.heading().audience()));
            case InformationWithheld it ->
                    state.with(
                            kept(state, it)
                                    .showing(
                                            it.version(),
                                            Disclosing.shown(it.withholding(), it.redactedCopy())));
            case DocumentSigned it -> state.with(kept(state, it).with(it.signature()));
            case DocumentErased it ->
                    state.with(new Erased(it.heading(), kept(state, it).versions().size()));
        };
    }

    private static Kept filed(DocumentsState state, DocumentFiled event) {
        if (state.standing(event.heading().id()).isPresent()) {
            throw new IllegalStateException("a document is filed once: " + event);
        }
        return new Kept(
                event.heading(),
                event.organisation(),
                event.retention(),
                List.of(Version.of(event.first())),
                List.of());
    }

    private static Kept kept(DocumentsState state, DocumentEvent event) {
        if (state.standing(event.heading().id()).orElse(null) instanceof Kept kept) {
            return kept;
        }
        throw new IllegalStateException("no such document is kept: " + event);
    }
}
