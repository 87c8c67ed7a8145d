package org.publicaccord.contractservice.publishing;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentClassified;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentFiled;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentSigned;
import org.publicaccord.contractservice.documents.DocumentEvent.InformationWithheld;
import org.publicaccord.contractservice.documents.DocumentEvent.VersionFiled;
import org.publicaccord.contractservice.documents.Filed;
import org.publicaccord.contractservice.documents.Heading;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.published.Classification;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.Document;
import org.publicaccord.published.contract.DocumentVersion;

/**
 * What happens to a document, as it is published: to those who may read the document. Of documents
 * for the buyer's own people nothing is published but that something happened.
 */
final class DocumentTranslation {

    private static final String WHOLE = "WHOLE";
    private static final String HELD_BACK = "HELD_BACK";

    private DocumentTranslation() {}

    /** The event for those who may read it. */
    static Envelope envelope(DocumentEvent event, CommonFields it) {
        return switch (readers(event)) {
            case PUBLIC ->
                    new Envelope.Published(of(event, it), Classification.PUBLIC, Optional.empty());
            case PARTY ->
                    new Envelope.Published(of(event, it), Classification.PARTY, Optional.empty());
            case PRIVATE -> Envelope.withheld();
        };
    }

    /** Whoever could read a document until now is told that they no longer can. */
    private static Audience readers(DocumentEvent event) {
        Audience now = event.heading().audience();
        return event instanceof DocumentClassified it && it.before().compareTo(now) < 0
                ? it.before()
                : now;
    }

    static ContractEvent of(DocumentEvent event, CommonFields it) {
        return switch (event) {
            case DocumentFiled e ->
                    new org.publicaccord.published.contract.DocumentFiled(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            document(e.heading()),
                            version(e.first(), e.heading()));
            case VersionFiled e ->
                    new org.publicaccord.published.contract.DocumentVersionFiled(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            document(e.heading()),
                            version(e.version(), e.heading()));
            case DocumentClassified e ->
                    new org.publicaccord.published.contract.DocumentClassified(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            document(e.heading()),
                            e.before().name(),
                            e.because().words());
            case InformationWithheld e -> withheld(e, it);
            case DocumentSigned e ->
                    new org.publicaccord.published.contract.DocumentSigned(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            document(e.heading()),
                            e.signature().kind().name(),
                            e.signature().signs().hex(),
                            e.signature().signatory().value(),
                            e.signature().signedOn());
            case DocumentErased e ->
                    new org.publicaccord.published.contract.DocumentErased(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            document(e.heading()),
                            e.because().words());
        };
    }

    private static ContractEvent withheld(InformationWithheld e, CommonFields it) {
        return new org.publicaccord.published.contract.InformationWithheld(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                document(e.heading()),
                e.version(),
                e.withholding().ground().name(),
                e.withholding().ground().legalBasis(),
                e.withholding().because().words(),
                e.redactedCopy().map(StoredFile::content).map(Sha256::hex));
    }

    private static Document document(Heading heading) {
        return new Document(
                heading.id().toString(),
                heading.kind().name(),
                heading.title(),
                heading.audience().name());
    }

    /** From a hash, what it is of can be guessed: the public has none of what it may not read. */
    private static DocumentVersion version(Filed version, Heading heading) {
        boolean kept = version.holdsWithheld() && heading.audience() == Audience.PUBLIC;
        return new DocumentVersion(
                version.number(),
                version.file().mediaType(),
                version.file().sizeBytes(),
                kept ? Optional.empty() : Optional.of(version.file().content().hex()),
                version.holdsWithheld() ? HELD_BACK : WHOLE);
    }
}
