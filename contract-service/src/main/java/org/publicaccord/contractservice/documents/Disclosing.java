package org.publicaccord.contractservice.documents;

import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.documents.DocumentCommand.ClassifyDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.WithholdInformation;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentClassified;
import org.publicaccord.contractservice.documents.DocumentEvent.InformationWithheld;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.Version.ToThePublic;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Says who may read a document, and what of it the public may not. */
final class Disclosing {

    private Disclosing() {}

    static Decision<DocumentEvent> classify(ClassifyDocument command, Kept document, OnFile file) {
        Audience before = document.heading().audience();
        return before == command.audience()
                ? Decision.nothingNew()
                : Decision.accept(
                        new DocumentClassified(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                document.heading().readBy(command.audience()),
                                before,
                                command.because()));
    }

    static Decision<DocumentEvent> withhold(
            WithholdInformation command, Kept document, OnFile file) {
        Optional<Version> version = document.version(command.version());
        if (version.isEmpty()) {
            return Decision.refuse(Refusals.versionUnknown());
        }
        ToThePublic shown = shown(command.withholding(), command.redactedCopy());
        if (version.get().toThePublic().equals(shown)) {
            return Decision.nothingNew();
        }
        return objection(command, version.get(), file.facts().regime())
                .<Decision<DocumentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new InformationWithheld(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        document.heading(),
                                        command.version(),
                                        command.withholding(),
                                        command.redactedCopy(),
                                        command.by().person())));
    }

    /** What the public may read once something is withheld. */
    static ToThePublic shown(Withholding withholding, Optional<StoredFile> redactedCopy) {
        return redactedCopy
                .<ToThePublic>map(copy -> new ToThePublic.Redacted(copy, withholding))
                .orElseGet(() -> new ToThePublic.Withheld(withholding));
    }

    private static Optional<Refusal> objection(
            WithholdInformation command, Version version, RegimeFinding regime) {
        if (!command.withholding().ground().holdsUnder(regime.regime())) {
            return Optional.of(
                    Refusals.groundOfAnotherRegime(command.withholding().ground(), regime));
        }
        return command.redactedCopy()
                .filter(copy -> copy.content().equals(version.filed().file().content()))
                .map(_ -> Refusals.nothingIsRedacted());
    }
}
