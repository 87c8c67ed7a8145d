package org.publicaccord.contractservice.filing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.documents.Documents;
import org.publicaccord.contractservice.documents.DocumentsState;
import org.publicaccord.contractservice.documents.DocumentsState.Erased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.DocumentsState.Standing;
import org.publicaccord.contractservice.documents.Signature;
import org.publicaccord.contractservice.documents.StoredFile;
import org.publicaccord.contractservice.documents.Version;
import org.publicaccord.contractservice.documents.Version.ToThePublic;
import org.publicaccord.contractservice.documents.Withholding;
import org.publicaccord.contractservice.filing.DocumentFiles.Place;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.servicekit.files.FileType;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.http.HttpStatus;

/** Gives each reader what is theirs to read of the documents on a contract. */
final class DocumentReading {

    private final DocumentFiles files;
    private final StoredStates states;
    private final Contracts contracts = Contracts.ofHistory();
    private final Documents documents;
    private final InstantSource clock;

    DocumentReading(
            DocumentFiles files, StoredStates states, RulePacks packs, InstantSource clock) {
        this.files = files;
        this.states = states;
        this.documents = new Documents(packs);
        this.clock = clock;
    }

    /**
     * A file to be saved.
     *
     * @param name it is saved under, with its extension
     */
    @SuppressWarnings("ArrayRecordComponent") // Written out at once, never compared.
    record Download(String name, StoredFile file, byte[] content) {}

    /** The documents that a reader may know of, in the order in which they were filed. */
    List<DocumentView> all(String id, Reading reading) {
        Read read = read(id);
        Reader reader = reading.of(read.file());
        return read.documents().documents().values().stream()
                .filter(it -> reader.mayRead(it.heading().audience()))
                .map(it -> view(it, reader, read.file()))
                .toList();
    }

    DocumentView one(String id, UUID document, Reading reading) {
        Read read = read(id);
        Reader reader = reading.of(read.file());
        return view(standing(read, document, reader), reader, read.file());
    }

    private DocumentView view(Standing standing, Reader reader, OnFile file) {
        LocalDate today = UkCalendar.dayOf(clock.instant());
        return switch (standing) {
            case Kept it -> DocumentView.of(it, documents.keptUntil(it, file, today), reader);
            case Erased it -> DocumentView.of(it);
        };
    }

    /** What a version says: for the public, what is public of it. */
    Download version(String id, UUID document, int number, Reading reading) {
        Read read = read(id);
        Reader reader = reading.of(read.file());
        Kept kept = kept(read, document, reader);
        Version version = version(kept, number);
        StoredFile file = reader == Reader.ANYONE ? ofThePublic(version) : version.filed().file();
        return download(read, kept, number, file);
    }

    /** The copy that the public reads. */
    Download redactedCopy(String id, UUID document, int number, Reading reading) {
        Read read = read(id);
        Kept kept = kept(read, document, reading.of(read.file()));
        Version version = version(kept, number);
        if (!(version.toThePublic() instanceof ToThePublic.Redacted redacted)) {
            throw versionUnknown();
        }
        return download(read, kept, number, redacted.copy());
    }

    /** What shows a signature, for the parties. */
    Download signature(String id, UUID document, int number, Reading reading) {
        Read read = read(id);
        Reader reader = reading.of(read.file());
        Kept kept = kept(read, document, reader);
        List<Signature> signatures = kept.signatures();
        if (reader == Reader.ANYONE || number < 1 || number > signatures.size()) {
            throw versionUnknown();
        }
        return download(read, kept, number, signatures.get(number - 1).file());
    }

    private Download download(Read read, Kept kept, int number, StoredFile file) {
        Place place = new Place(read.file().contract(), kept.heading().id());
        return files.open(place, file)
                .map(content -> new Download(name(kept, number, file), file, content))
                .orElseThrow(DocumentReading::erased);
    }

    private static String name(Kept kept, int number, StoredFile file) {
        String extension = FileType.named(file.mediaType()).map(FileType::extension).orElseThrow();
        return "%s (%d).%s".formatted(kept.heading().title(), number, extension);
    }

    private static StoredFile ofThePublic(Version version) {
        return switch (version.toThePublic()) {
            case ToThePublic.Whole _ -> version.filed().file();
            case ToThePublic.Redacted it -> it.copy();
            case ToThePublic.HeldBack _ -> throw heldBack();
            case ToThePublic.Withheld it -> throw withheld(it.withholding());
        };
    }

    private Kept kept(Read read, UUID document, Reader reader) {
        return switch (standing(read, document, reader)) {
            case Kept it -> it;
            case Erased _ -> throw erased();
        };
    }

    private static Standing standing(Read read, UUID document, Reader reader) {
        Standing standing = read.documents().documents().get(document);
        if (standing == null || !reader.mayRead(standing.heading().audience())) {
            throw Problem.notFound(
                            "document-unknown",
                            "No document with this id is on record that you may read.",
                            "Check the id in the list of documents.")
                    .exception();
        }
        return standing;
    }

    private static Version version(Kept kept, int number) {
        return kept.version(number).orElseThrow(DocumentReading::versionUnknown);
    }

    private record Read(OnFile file, DocumentsState documents) {}

    private Read read(String id) {
        ContractState state = states.of(contract(id).toString(), contracts).state();
        OnFile file = state.file().orElseThrow(DocumentReading::unknownContract);
        return new Read(file, state.of(Documents.VOCABULARY));
    }

    private static ContractId contract(String id) {
        try {
            return ContractId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw unknownContract();
        }
    }

    private static ProblemException unknownContract() {
        return Problem.of(HttpStatus.NOT_FOUND, EveryContract.unknown()).exception();
    }

    private static ProblemException versionUnknown() {
        return Problem.notFound(
                        "document-version-unknown",
                        "The document has no such version, copy or signature.",
                        "Check the number in the list of documents.")
                .exception();
    }

    private static ProblemException erased() {
        return Problem.of(
                        HttpStatus.GONE,
                        new Refusal(
                                "document-erased",
                                "What the document said was erased.",
                                "Its hashes are in the history of the contract.",
                                "A rule of this platform: the record of a contract stays true"))
                .exception();
    }

    private static ProblemException heldBack() {
        return Problem.of(
                        HttpStatus.FORBIDDEN,
                        new Refusal(
                                "version-held-back",
                                "It is not decided yet what of this version is withheld from the"
                                        + " public.",
                                "Ask the buyer when a redacted copy will be there.",
                                "Procurement Act 2023, s.94"))
                .exception();
    }

    private static ProblemException withheld(Withholding withholding) {
        return Problem.of(
                        HttpStatus.FORBIDDEN,
                        new Refusal(
                                "version-withheld",
                                "This version is withheld from the public: "
                                        + withholding.because().words(),
                                "Ask the buyer under the Freedom of Information Act 2000 if you"
                                        + " think otherwise.",
                                withholding.ground().legalBasis()))
                .exception();
    }
}
