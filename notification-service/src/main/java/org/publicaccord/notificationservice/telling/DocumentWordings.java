package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.name;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.Map;
import org.publicaccord.published.contract.Document;
import org.publicaccord.published.contract.DocumentClassified;
import org.publicaccord.published.contract.DocumentErased;
import org.publicaccord.published.contract.DocumentFiled;
import org.publicaccord.published.contract.DocumentSigned;
import org.publicaccord.published.contract.DocumentVersion;
import org.publicaccord.published.contract.DocumentVersionFiled;
import org.publicaccord.published.contract.InformationWithheld;

/**
 * The words for what happens to documents.
 *
 * @param title of the contract, short enough for a line
 */
record DocumentWordings(String title, Audience audience) {

    private static final Map<String, String> READERS =
            Map.of("PUBLIC", "anyone", "PARTY", "the parties");

    Wording filed(DocumentFiled it) {
        return filed(it.document(), "A document is on record for “%s”:".formatted(title));
    }

    Wording filed(DocumentVersionFiled it) {
        return filed(
                it.document(),
                "Version %d of a document is on record for “%s”:"
                        .formatted(it.version().number(), title));
    }

    private Wording filed(Document document, String sentence) {
        return new Wording(
                "Document: %s – %s".formatted(name(document.title()), title),
                paragraphs(
                        "%s the %s “%s”."
                                .formatted(sentence, code(document.kind()), name(document.title())),
                        "It can be read by " + readers(document.audience()) + ".",
                        "What to do next: read it on the contract's page."));
    }

    Wording heldBack(Document document, DocumentVersion version) {
        return new Wording(
                "Decide what is withheld: %s – %s".formatted(name(document.title()), title),
                paragraphs(
                        "Version %d of “%s” is for anyone to read and says something that is not."
                                .formatted(version.number(), name(document.title())),
                        "Until it is decided what is withheld and why, nobody outside can read it.",
                        "What to do next: file a redacted copy with the reason and its legal basis,"
                                + " or withhold all of it with a reason."));
    }

    Wording classified(DocumentClassified it) {
        return new Wording(
                "Readers changed: %s – %s".formatted(name(it.document().title()), title),
                paragraphs(
                        "“%s” can now be read by %s; before, by %s."
                                .formatted(
                                        name(it.document().title()),
                                        readers(it.document().audience()),
                                        readers(it.before())),
                        "The reason given: " + said(it.because()),
                        "What to do next: tell the buyer if that should not be so."));
    }

    Wording withheld(InformationWithheld it) {
        return new Wording(
                "Withheld from the public: %s – %s".formatted(name(it.document().title()), title),
                paragraphs(
                        "%s of version %d of “%s” is withheld from the public (%s)."
                                .formatted(
                                        it.redactedCopySha256().isPresent() ? "Part" : "All",
                                        it.version(),
                                        name(it.document().title()),
                                        code(it.ground())),
                        "The reason given: " + said(it.because()),
                        "Legal basis: %s.".formatted(it.legalBasis()),
                        "What to do next: tell the buyer if more or less should be withheld."));
    }

    Wording signed(DocumentSigned it) {
        return new Wording(
                "Signed: %s – %s".formatted(name(it.document().title()), title),
                paragraphs(
                        "%s signed “%s” on %s (%s)."
                                .formatted(
                                        audience.nameOf(it.signatory()),
                                        name(it.document().title()),
                                        day(it.signedOn()),
                                        code(it.signatureKind())),
                        "The content that was signed has the SHA-256 %s.".formatted(it.signs()),
                        "What to do next: compare that with the version you agreed to."));
    }

    Wording erased(DocumentErased it) {
        return new Wording(
                "Erased: %s – %s".formatted(name(it.document().title()), title),
                paragraphs(
                        "What “%s” said is destroyed. That it was there, and its hashes, stay on"
                                        .formatted(name(it.document().title()))
                                + " record.",
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }

    /** A word that is not known here, of a later day, is for fewer rather than for more. */
    private static String readers(String audience) {
        return READERS.getOrDefault(audience, "the buyer's own people");
    }
}
