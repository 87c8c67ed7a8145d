package org.publicaccord.contractservice.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.documents.DocumentCommand.EnterSignature;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentSigned;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Enters signatures: of a content that is a version, on a day that has come. */
final class Signing {

    private static final int MOST_SIGNATURES = 100;

    private Signing() {}

    static Decision<DocumentEvent> decide(
            EnterSignature command, Kept document, OnFile file, LocalDate today) {
        if (document.signatures().contains(command.signature())) {
            return Decision.nothingNew();
        }
        return objection(command, document, file, today)
                .<Decision<DocumentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new DocumentSigned(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        document.heading(),
                                        command.signature())));
    }

    private static Optional<Refusal> objection(
            EnterSignature command, Kept document, OnFile file, LocalDate today) {
        Signature signature = command.signature();
        if (!file.isBuyersOwn(command.by()) && !command.by().isFor(signature.signatory())) {
            return Optional.of(Refusals.signatureOfAnother());
        }
        if (!document.says(signature.signs())) {
            return Optional.of(Refusals.signedContentUnknown());
        }
        if (signature.signedOn().isAfter(today)) {
            return Optional.of(Refusals.signedInTheFuture(signature.signedOn()));
        }
        if (signature.kind() == Signature.Kind.DEED && signature.execution().isEmpty()) {
            return Optional.of(Refusals.deedNotExecuted());
        }
        return document.signatures().size() >= MOST_SIGNATURES
                ? Optional.of(Refusals.tooManySignatures(MOST_SIGNATURES))
                : Optional.empty();
    }
}
