package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.documents.DocumentKind;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.contractservice.documents.Version;
import org.publicaccord.contractservice.documents.Version.ToThePublic;
import org.publicaccord.contractservice.documents.Withholding;

/**
 * A document that is public, or was.
 *
 * @param part the section of a release that it stands in, ever since it was first public
 * @param type from the open OCDS codelist documentType
 * @param version that anyone can open; empty where it is withheld, or not public any more
 * @param description what is withheld of it and why
 */
record OpenDocument(
        ContractId contract,
        UUID id,
        Part part,
        Optional<String> type,
        String title,
        Optional<String> description,
        Optional<Integer> version,
        Optional<String> mediaType,
        Instant publishedAt,
        Instant modifiedAt) {

    /** The section of a release. */
    enum Part {
        PLANNING,
        TENDER,
        CONTRACT
    }

    /** Where anyone can open it, below the address of the service. */
    Optional<String> path() {
        return version.map(number ->
                "/open/contracts/%s/documents/%s/versions/%d".formatted(contract, id, number));
    }

    /** Whether nothing but the time of it differs. */
    boolean saysTheSameAs(OpenDocument other) {
        return equals(other.at(publishedAt, modifiedAt));
    }

    OpenDocument at(Instant published, Instant modified) {
        return new OpenDocument(
                contract,
                id,
                part,
                type,
                title,
                description,
                version,
                mediaType,
                published,
                modified);
    }

    OpenDocument in(Part other) {
        return new OpenDocument(
                contract,
                id,
                other,
                type,
                title,
                description,
                version,
                mediaType,
                publishedAt,
                modifiedAt);
    }

    /** The same once nobody outside may read it any more. */
    OpenDocument closed(Instant when) {
        return new OpenDocument(
                contract,
                id,
                part,
                type,
                title,
                Optional.of("It is not public any more."),
                Optional.empty(),
                Optional.empty(),
                publishedAt,
                when);
    }

    /** What the public may know of a document; empty while no version is decided on. */
    static Optional<OpenDocument> of(ContractId contract, Kept document, Instant at) {
        return document.versions().reversed().stream()
                .filter(it -> !(it.toThePublic() instanceof ToThePublic.HeldBack))
                .findFirst()
                .map(version -> of(contract, document, version, at));
    }

    private static OpenDocument of(
            ContractId contract, Kept document, Version version, Instant at) {
        Optional<StoredFile> file = file(version);
        return new OpenDocument(
                contract,
                document.heading().id(),
                Part.PLANNING,
                type(document.heading().kind()),
                document.heading().title(),
                withholding(version.toThePublic()).map(OpenDocument::words),
                file.map(_ -> version.number()),
                file.map(StoredFile::mediaType),
                at,
                at);
    }

    private static Optional<StoredFile> file(Version version) {
        return switch (version.toThePublic()) {
            case ToThePublic.Whole _ -> Optional.of(version.filed().file());
            case ToThePublic.Redacted it -> Optional.of(it.copy());
            case ToThePublic.HeldBack _, ToThePublic.Withheld _ -> Optional.empty();
        };
    }

    private static Optional<Withholding> withholding(ToThePublic shown) {
        return switch (shown) {
            case ToThePublic.Redacted it -> Optional.of(it.withholding());
            case ToThePublic.Withheld it -> Optional.of(it.withholding());
            case ToThePublic.Whole _, ToThePublic.HeldBack _ -> Optional.empty();
        };
    }

    private static String words(Withholding withholding) {
        return "Withheld (%s): %s"
                .formatted(withholding.ground().legalBasis(), withholding.because().words());
    }

    private static Optional<String> type(DocumentKind kind) {
        return switch (kind) {
            case SPECIFICATION -> Optional.of("technicalSpecifications");
            case TENDER_DOCUMENT -> Optional.of("biddingDocuments");
            case CONTRACT, AGREEMENT -> Optional.of("contractSigned");
            case ANNEX -> Optional.of("contractAnnexe");
            case PLAN -> Optional.of("projectPlan");
            case REPORT -> Optional.of("physicalProgressReport");
            case EVIDENCE, CORRESPONDENCE, OTHER -> Optional.empty();
        };
    }
}
