package org.publicaccord.contractservice.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.documents.DocumentsState.Erased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.Heading;
import org.publicaccord.contractservice.documents.KeptUntil;
import org.publicaccord.contractservice.documents.Signature;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.contractservice.documents.Version;
import org.publicaccord.contractservice.documents.Version.ToThePublic;
import org.publicaccord.contractservice.documents.Withholding;

/**
 * A document, as one of its readers sees it.
 *
 * @param status KEPT or ERASED
 * @param organisation that filed it
 * @param retention how long it is kept, for its own readers
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DocumentView(
        UUID id,
        String kind,
        String title,
        String audience,
        String status,
        Optional<String> organisation,
        Optional<RetentionView> retention,
        List<VersionView> versions,
        List<SignatureView> signatures) {

    /**
     * How long a document is kept.
     *
     * @param lastDay on which it is kept; absent while that depends on a day that has not come
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RetentionView(
            int years, String from, Optional<LocalDate> lastDay, String rule, String legalBasis) {}

    /** A file, as it can be read. */
    record FileView(String mediaType, long sizeBytes, String sha256) {
        private static FileView of(StoredFile file) {
            return new FileView(file.mediaType(), file.sizeBytes(), file.content().hex());
        }
    }

    /**
     * A version.
     *
     * @param file what this reader reads of it; absent if they may read nothing of it
     * @param toThePublic WHOLE, HELD_BACK, REDACTED or WITHHELD
     * @param redactedCopy what the public reads
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record VersionView(
            int number,
            Optional<FileView> file,
            LocalDate filedOn,
            String organisation,
            String toThePublic,
            Optional<String> withheldBecause,
            Optional<String> legalBasis,
            Optional<FileView> redactedCopy) {}

    /**
     * A signature, for the parties.
     *
     * @param number by which what shows it is read
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SignatureView(
            int number,
            String kind,
            String signs,
            String signatory,
            LocalDate signedOn,
            Optional<String> execution,
            FileView file) {}

    static DocumentView of(Erased document) {
        Heading heading = document.heading();
        return new DocumentView(
                heading.id(),
                heading.kind().name(),
                heading.title(),
                heading.audience().name(),
                "ERASED",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    static DocumentView of(Kept document, KeptUntil until, Reader reader) {
        Heading heading = document.heading();
        boolean concerned = reader != Reader.ANYONE;
        return new DocumentView(
                heading.id(),
                heading.kind().name(),
                heading.title(),
                heading.audience().name(),
                "KEPT",
                Optional.of(document.organisation().value()),
                concerned ? Optional.of(retention(document, until)) : Optional.empty(),
                document.versions().stream().map(it -> version(it, concerned)).toList(),
                concerned ? signatures(document) : List.of());
    }

    private static RetentionView retention(Kept document, KeptUntil until) {
        return new RetentionView(
                document.retention().years(),
                document.retention().from().name(),
                until.lastDay(),
                until.rule(),
                until.legalBasis());
    }

    private static VersionView version(Version version, boolean concerned) {
        ToThePublic shown = version.toThePublic();
        Optional<StoredFile> whole = Optional.of(version.filed().file());
        Optional<Withholding> withholding = withholding(shown);
        return new VersionView(
                version.number(),
                (concerned ? whole : ofThePublic(version)).map(FileView::of),
                version.filed().filedOn(),
                version.filed().organisation().value(),
                word(shown),
                withholding.map(Withholding::because).map(Reason::words),
                withholding.map(it -> it.ground().legalBasis()),
                copy(shown).map(FileView::of));
    }

    private static Optional<StoredFile> ofThePublic(Version version) {
        return switch (version.toThePublic()) {
            case ToThePublic.Whole _ -> Optional.of(version.filed().file());
            case ToThePublic.Redacted it -> Optional.of(it.copy());
            case ToThePublic.HeldBack _, ToThePublic.Withheld _ -> Optional.empty();
        };
    }

    private static Optional<StoredFile> copy(ToThePublic shown) {
        return shown instanceof ToThePublic.Redacted it ? Optional.of(it.copy()) : Optional.empty();
    }

    private static Optional<Withholding> withholding(ToThePublic shown) {
        return switch (shown) {
            case ToThePublic.Redacted it -> Optional.of(it.withholding());
            case ToThePublic.Withheld it -> Optional.of(it.withholding());
            case ToThePublic.Whole _, ToThePublic.HeldBack _ -> Optional.empty();
        };
    }

    private static String word(ToThePublic shown) {
        return switch (shown) {
            case ToThePublic.Whole _ -> "WHOLE";
            case ToThePublic.HeldBack _ -> "HELD_BACK";
            case ToThePublic.Redacted _ -> "REDACTED";
            case ToThePublic.Withheld _ -> "WITHHELD";
        };
    }

    private static List<SignatureView> signatures(Kept document) {
        List<Signature> signatures = document.signatures();
        return IntStream.range(0, signatures.size())
                .mapToObj(at -> signature(at + 1, signatures.get(at)))
                .toList();
    }

    private static SignatureView signature(int number, Signature signature) {
        return new SignatureView(
                number,
                signature.kind().name(),
                signature.signs().hex(),
                signature.signatory().value(),
                signature.signedOn(),
                signature.execution().map(Reason::words),
                FileView.of(signature.file()));
    }
}
