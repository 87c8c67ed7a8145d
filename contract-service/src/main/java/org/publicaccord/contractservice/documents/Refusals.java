package org.publicaccord.contractservice.documents;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.decider.Refusal;

/** Why a command about a document is refused. */
final class Refusals {

    private static final String TRUE_RECORD =
            "A rule of this platform: the record of a contract stays true";
    private static final String LIMIT = "A limit of this platform";
    private static final String OWN =
            "A rule of this platform: each party speaks for itself, and the buyer says what is"
                    + " public";
    private static final String SIGNED =
            "A rule of this platform: whoever signs, signs a content that is on record";

    private Refusals() {}

    static Refusal unknown() {
        return new Refusal(
                "document-unknown",
                "No document with this id is on record that you may read.",
                "Check the id in the list of documents.",
                TRUE_RECORD);
    }

    static Refusal idReused() {
        return new Refusal(
                "document-id-reused",
                "A document with this id is on record, and is another one.",
                "File it under an id of its own, or file a further version of that document.",
                TRUE_RECORD);
    }

    static Refusal tooManyDocuments(int most) {
        return new Refusal(
                "too-many-documents",
                "The contract has %d documents, the most that one can have.".formatted(most),
                "Put what belongs together into one document, or ask the operator.",
                LIMIT);
    }

    static Refusal tooManyVersions(int most) {
        return new Refusal(
                "too-many-versions",
                "The document has %d versions, the most that one can have.".formatted(most),
                "File it as a document of its own.",
                LIMIT);
    }

    static Refusal tooManySignatures(int most) {
        return new Refusal(
                "too-many-signatures",
                "The document has %d signatures, the most that one can have.".formatted(most),
                "Put the signatures into one file.",
                LIMIT);
    }

    static Refusal erased() {
        return new Refusal(
                "document-erased",
                "The document was erased: that it was there, and its hashes, are all that is left.",
                "File it anew, under an id of its own.",
                TRUE_RECORD);
    }

    static Refusal versionUnknown() {
        return new Refusal(
                "document-version-unknown",
                "The document has no version of this number.",
                "Check the number in the list of its versions.",
                TRUE_RECORD);
    }

    static Refusal forThePartiesOnly() {
        return new Refusal(
                "document-for-parties-only",
                "A party files documents for the parties; the buyer says what is public or its own.",
                "File it for the parties, and ask the buyer to publish it.",
                OWN);
    }

    static Refusal filedByAnother() {
        return new Refusal(
                "document-of-another",
                "The document was filed by another organisation than the one you act for.",
                "Ask it to file the version, or file a document of your own.",
                OWN);
    }

    static Refusal groundOfAnotherRegime(Withholding.Ground ground, RegimeFinding regime) {
        return new Refusal(
                "withholding-ground-of-another-regime",
                "%s is a ground of the Procurement Act 2023; this contract is governed by %s."
                        .formatted(capital(ground.words()), regime.regime()),
                "Name a ground of the Freedom of Information Act 2000, or correct the regime.",
                ground.legalBasis());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static Refusal nothingIsRedacted() {
        return new Refusal(
                "nothing-redacted",
                "The redacted copy says the same as the version itself.",
                "Make unreadable what is withheld, save the copy, and file that.",
                "Procurement Act 2023, s.94, and a rule of this platform: nothing is published by"
                        + " mistake");
    }

    static Refusal signatureOfAnother() {
        return new Refusal(
                "signature-of-another",
                "You enter a signature of another organisation than the one you act for.",
                "Have that organisation or the buyer enter it.",
                OWN);
    }

    static Refusal signedContentUnknown() {
        return new Refusal(
                "signed-content-unknown",
                "The document has no version with the content that was signed.",
                "File what was signed as a version of the document, then enter the signature.",
                SIGNED);
    }

    static Refusal signedContentNotOnRecord() {
        return new Refusal(
                "signed-content-not-on-record",
                "The contract's documents are on record, and none of them has the content that is"
                        + " said to be signed.",
                "Give the SHA-256 of the version that was signed, or file that version first.",
                SIGNED);
    }

    static Refusal signedInTheFuture(LocalDate signedOn) {
        return new Refusal(
                "signed-in-the-future",
                "It would be signed on %s, a day that has not come.".formatted(inWords(signedOn)),
                "Enter the signature once it is given.",
                TRUE_RECORD);
    }

    static Refusal deedNotExecuted() {
        return new Refusal(
                "deed-not-executed",
                "It is not said how the deed was executed and delivered.",
                "Say whether it was sealed, signed by two signatories or before a witness, and when"
                        + " it was delivered.",
                "Law of Property (Miscellaneous Provisions) Act 1989, s.1; Companies Act 2006,"
                        + " ss.44 and 46");
    }

    static Refusal stillKept(KeptUntil kept) {
        return new Refusal(
                kept.rule(),
                "The document cannot be erased yet. " + kept.because(),
                "Erase it after that day; until then it can be kept from all but those who may read"
                        + " it.",
                kept.legalBasis());
    }
}
