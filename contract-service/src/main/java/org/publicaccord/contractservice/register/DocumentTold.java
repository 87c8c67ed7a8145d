package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentClassified;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentFiled;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentSigned;
import org.publicaccord.contractservice.documents.DocumentEvent.InformationWithheld;
import org.publicaccord.contractservice.documents.DocumentEvent.VersionFiled;
import org.publicaccord.contractservice.documents.Heading;
import org.publicaccord.contractservice.history.By;

/** What happened to a document, in plain English; anyone reads it, so that few are named. */
final class DocumentTold {

    private DocumentTold() {}

    static Told of(DocumentEvent event, By by) {
        boolean isPublic = event.heading().audience() == Audience.PUBLIC;
        return switch (event) {
            case DocumentFiled it ->
                    Told.of(
                            "document-filed",
                            "%s filed %s for %s."
                                    .formatted(
                                            Told.actor(by),
                                            name(it.heading()),
                                            it.heading().audience().words()));
            case VersionFiled it ->
                    Told.of(
                            "document-version-filed",
                            "%s filed version %d of %s."
                                    .formatted(
                                            Told.actor(by),
                                            it.version().number(),
                                            name(it.heading())));
            case DocumentClassified it -> classified(it, isPublic);
            case InformationWithheld it -> withheld(it, isPublic);
            case DocumentSigned it ->
                    Told.of(
                            "document-signed",
                            "%s was signed %s."
                                    .formatted(
                                            capital(name(it.heading())),
                                            it.signature().kind().words()));
            case DocumentErased it -> erased(it, isPublic);
        };
    }

    private static Told classified(DocumentClassified it, boolean isPublic) {
        String sentence =
                "%s can now be read by %s; before, by %s."
                        .formatted(
                                capital(name(it.heading())),
                                it.heading().audience().words(),
                                it.before().words());
        return told("document-classified", sentence, it.because(), isPublic);
    }

    private static Told withheld(InformationWithheld it, boolean isPublic) {
        String sentence =
                "%s of %s is withheld from the public (%s)%s."
                        .formatted(
                                it.redactedCopy().isPresent()
                                        ? "Part of version " + it.version()
                                        : "Version " + it.version(),
                                name(it.heading()),
                                it.withholding().ground().legalBasis(),
                                it.redactedCopy().isPresent()
                                        ? "; a redacted copy is on record"
                                        : "");
        return told("information-withheld", sentence, it.withholding().because(), isPublic);
    }

    private static Told erased(DocumentErased it, boolean isPublic) {
        return told(
                "document-erased",
                capital(name(it.heading())) + " was erased.",
                it.because(),
                isPublic);
    }

    private static Told told(String what, String sentence, Reason because, boolean isPublic) {
        return isPublic ? Told.of(what, sentence, because) : Told.of(what, sentence);
    }

    /** Only of a public document everyone reads the title. */
    private static String name(Heading heading) {
        String kind = heading.kind().words();
        return heading.audience() == Audience.PUBLIC
                ? "the %s “%s”".formatted(kind, heading.title())
                : "a document (%s)".formatted(kind);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
