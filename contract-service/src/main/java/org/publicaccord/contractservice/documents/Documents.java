package org.publicaccord.contractservice.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.SignsContent;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.contractservice.documents.DocumentCommand.ClassifyDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.EnterSignature;
import org.publicaccord.contractservice.documents.DocumentCommand.EraseDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileVersion;
import org.publicaccord.contractservice.documents.DocumentCommand.WithholdInformation;
import org.publicaccord.contractservice.documents.DocumentsState.Erased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.DocumentsState.Standing;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;

/** Decides what becomes of the documents on a contract, at every stage and on every path. */
public final class Documents implements Wing<DocumentCommand, DocumentsState, DocumentEvent> {

    public static final Vocabulary<DocumentCommand, DocumentsState, DocumentEvent> VOCABULARY =
            new Vocabulary<>(
                    "documents", DocumentCommand.class, DocumentsState.class, DocumentEvent.class);

    private final RulePacks packs;

    /**
     * @param packs the rules as data
     */
    public Documents(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public Vocabulary<DocumentCommand, DocumentsState, DocumentEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public DocumentsState initialState() {
        return DocumentsState.NONE;
    }

    /**
     * What stands in the way of agreeing to a content: where what was agreed is among the
     * documents, it is that which is signed.
     */
    public static Optional<Refusal> objection(SignsContent command, DocumentsState state) {
        boolean onRecord = state.kept().anyMatch(Documents::isTheAgreement);
        boolean amongThem =
                state.kept()
                        .filter(Documents::isTheAgreement)
                        .anyMatch(it -> it.says(command.signedContent()));
        return onRecord && !amongThem
                ? Optional.of(Refusals.signedContentNotOnRecord())
                : Optional.empty();
    }

    private static boolean isTheAgreement(Kept document) {
        return switch (document.heading().kind()) {
            case CONTRACT, AGREEMENT -> true;
            case SPECIFICATION,
                    TENDER_DOCUMENT,
                    ANNEX,
                    EVIDENCE,
                    REPORT,
                    PLAN,
                    CORRESPONDENCE,
                    OTHER ->
                    false;
        };
    }

    /** How long a document has to be kept, and why, as far as it is known on a day. */
    public KeptUntil keptUntil(Kept document, OnFile file, LocalDate today) {
        return new Keeping(packs, file, today).of(document);
    }

    @Override
    public Decision<DocumentEvent> decide(
            DocumentCommand command, DocumentsState state, Optional<OnFile> file, Instant at) {
        if (file.isEmpty()) {
            return Decision.refuse(EveryContract.unknown());
        }
        OnFile known = file.get();
        boolean concerned =
                known.isBuyersOwn(command.by())
                        || known.facts().party(command.by().organisation()).isPresent();
        return concerned
                ? decide(command, state, known, UkCalendar.dayOf(at))
                : Decision.refuse(EveryContract.notYours());
    }

    private Decision<DocumentEvent> decide(
            DocumentCommand command, DocumentsState state, OnFile file, LocalDate today) {
        if (command instanceof FileDocument it) {
            return Filing.document(it, state, file, today);
        }
        Optional<Standing> standing =
                state.standing(command.document())
                        .filter(it -> Readers.mayRead(it.heading(), command.by(), file));
        if (standing.isEmpty()) {
            return Decision.refuse(Refusals.unknown());
        }
        return switch (standing.get()) {
            case Erased _ ->
                    command instanceof EraseDocument
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.erased());
            case Kept it -> decide(command, it, file, today);
        };
    }

    private Decision<DocumentEvent> decide(
            DocumentCommand command, Kept document, OnFile file, LocalDate today) {
        return switch (command) {
            case FileDocument _ -> throw new IllegalArgumentException("decided before: " + command);
            case FileVersion it -> Filing.version(it, document, file, today);
            case EnterSignature it -> Signing.decide(it, document, file, today);
            case ClassifyDocument it ->
                    byTheBuyer(it, file, () -> Disclosing.classify(it, document, file));
            case WithholdInformation it ->
                    byTheBuyer(it, file, () -> Disclosing.withhold(it, document, file));
            case EraseDocument it ->
                    byTheBuyer(it, file, () -> new Keeping(packs, file, today).erase(it, document));
        };
    }

    private static Decision<DocumentEvent> byTheBuyer(
            DocumentCommand command, OnFile file, Deciding decision) {
        return file.isBuyersOwn(command.by())
                ? decision.decide()
                : Decision.refuse(EveryContract.notYours());
    }

    @FunctionalInterface
    private interface Deciding {
        Decision<DocumentEvent> decide();
    }

    @Override
    public DocumentsState evolve(DocumentsState state, DocumentEvent event) {
        return History.evolve(state, event);
    }
}
