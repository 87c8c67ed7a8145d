package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentCommand.ClassifyDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.EnterSignature;
import org.publicaccord.contractservice.documents.DocumentCommand.EraseDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileVersion;
import org.publicaccord.contractservice.documents.DocumentCommand.WithholdInformation;
import org.publicaccord.contractservice.documents.DocumentKind;
import org.publicaccord.contractservice.documents.Heading;
import org.publicaccord.contractservice.documents.Retention;
import org.publicaccord.contractservice.documents.Signature;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.contractservice.documents.Withholding;

/** The papers of peer support in Westmarch. */
public final class Papers {

    public static final UUID PAPER = new UUID(9, 1);
    public static final UUID OTHER_PAPER = new UUID(9, 2);
    public static final StoredFile FIRST = file("9f");
    public static final StoredFile SECOND = file("8e");
    public static final StoredFile REDACTED = file("7d");
    public static final Retention SIX_YEARS_AFTER_IT =
            new Retention(6, Retention.From.CONTRACT_END);
    public static final Retention NO_LONGER = new Retention(0, Retention.From.LATEST_VERSION);
    public static final Withholding SENSITIVE =
            new Withholding(
                    Withholding.Ground.SENSITIVE_COMMERCIAL,
                    new Reason("The unit rates would help competitors."));

    private Papers() {}

    /** A file with a content and an address made of two characters. */
    public static StoredFile file(String characters) {
        return new StoredFile(
                new Sha256(characters.repeat(32)),
                new Sha256(new StringBuilder(characters).reverse().toString().repeat(32)),
                "application/pdf",
                482_113);
    }

    public static Heading heading(DocumentKind kind, Audience audience) {
        return new Heading(PAPER, kind, "Peer support: the contract", audience);
    }

    public static FileDocument filing(
            DocumentKind kind, Audience audience, boolean holdsWithheld, Acting by) {
        return new FileDocument(
                CONTRACT, heading(kind, audience), SIX_YEARS_AFTER_IT, FIRST, holdsWithheld, by);
    }

    public static FileDocument filing(DocumentKind kind, Audience audience) {
        return filing(kind, audience, false, OFFICER);
    }

    public static FileDocument filing(DocumentKind kind, Retention retention) {
        return new FileDocument(
                CONTRACT, heading(kind, Audience.PARTY), retention, FIRST, false, OFFICER);
    }

    public static FileVersion filing(StoredFile next, Acting by) {
        return new FileVersion(CONTRACT, PAPER, next, false, by);
    }

    public static ClassifyDocument classifying(Audience audience) {
        return new ClassifyDocument(CONTRACT, PAPER, audience, BECAUSE, OFFICER);
    }

    /** By the head of commissioning, who may. */
    public static WithholdInformation withholding(int version, Optional<StoredFile> copy) {
        return new WithholdInformation(
                CONTRACT, PAPER, version, SENSITIVE, copy, HEAD, HEADS_AUTHORITY);
    }

    public static Signature signature(
            Signature.Kind kind, OrganisationId signatory, LocalDate signedOn) {
        return new Signature(
                kind,
                SIGNED,
                signatory,
                signedOn,
                kind == Signature.Kind.DEED
                        ? Optional.of(new Reason("By two directors, and delivered on that day."))
                        : Optional.empty(),
                file("6c"));
    }

    public static EnterSignature signing(Signature signature, Acting by) {
        return new EnterSignature(CONTRACT, PAPER, signature, by);
    }

    public static EraseDocument erasing() {
        return new EraseDocument(CONTRACT, PAPER, BECAUSE, OFFICER);
    }

    /** The contract is filed, redacted, signed as a deed, published, and erased in the end. */
    public static Journey filed() {
        LocalDate signedOn = LocalDate.of(2027, 3, 24);
        return Stories.terminated()
                .then(filing(DocumentKind.CONTRACT, Audience.PARTY, true, OFFICER))
                .then(filing(SECOND, OFFICER))
                .then(withholding(1, Optional.of(REDACTED)))
                .then(signing(signature(Signature.Kind.DEED, COOPERATIVE, signedOn), OFFICER))
                .then(classifying(Audience.PUBLIC))
                .at(day(2040, 11, 6))
                .then(erasing());
    }
}
