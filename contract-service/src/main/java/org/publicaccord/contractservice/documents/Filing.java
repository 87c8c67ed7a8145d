package org.publicaccord.contractservice.documents;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileVersion;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentFiled;
import org.publicaccord.contractservice.documents.DocumentEvent.VersionFiled;
import org.publicaccord.contractservice.documents.DocumentsState.Erased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.DocumentsState.Standing;
import org.publicaccord.decider.Decision;

/**
 * Files documents and versions. The buyer files for whoever may read; another party files for the
 * parties, and versions of what it filed itself.
 */
final class Filing {

    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_VERSIONS = 100;
    private static final int FIRST = 1;

    private Filing() {}

    static Decision<DocumentEvent> document(
            FileDocument command, DocumentsState state, OnFile file, LocalDate today) {
        Standing known = state.documents().get(command.document());
        if (known != null) {
            return isTheSame(known, command)
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.idReused());
        }
        if (!file.isBuyersOwn(command.by()) && command.heading().audience() != Audience.PARTY) {
            return Decision.refuse(Refusals.forThePartiesOnly());
        }
        if (state.documents().size() >= MOST_DOCUMENTS) {
            return Decision.refuse(Refusals.tooManyDocuments(MOST_DOCUMENTS));
        }
        return Decision.accept(
                new DocumentFiled(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.heading(),
                        command.by().organisation(),
                        command.retention(),
                        filed(
                                FIRST,
                                command.file(),
                                command.holdsWithheld(),
                                today,
                                command.by())));
    }

    /** Said again, whatever became of the document since. */
    private static boolean isTheSame(Standing known, FileDocument command) {
        return switch (known) {
            case Erased _ -> false;
            case Kept it -> {
                Filed first = it.versions().getFirst().filed();
                yield it.heading().readBy(command.heading().audience()).equals(command.heading())
                        && it.retention().equals(command.retention())
                        && it.organisation().equals(command.by().organisation())
                        && first.file().equals(command.file())
                        && first.holdsWithheld() == command.holdsWithheld();
            }
        };
    }

    static Decision<DocumentEvent> version(
            FileVersion command, Kept document, OnFile file, LocalDate today) {
        if (!file.isBuyersOwn(command.by())
                && !document.organisation().equals(command.by().organisation())) {
            return Decision.refuse(Refusals.filedByAnother());
        }
        Filed latest = document.latest().filed();
        if (latest.file().equals(command.file())
                && latest.holdsWithheld() == command.holdsWithheld()) {
            return Decision.nothingNew();
        }
        if (document.versions().size() >= MOST_VERSIONS) {
            return Decision.refuse(Refusals.tooManyVersions(MOST_VERSIONS));
        }
        return Decision.accept(
                new VersionFiled(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        document.heading(),
                        filed(
                                latest.number() + 1,
                                command.file(),
                                command.holdsWithheld(),
                                today,
                                command.by())));
    }

    private static Filed filed(
            int number, StoredFile file, boolean holdsWithheld, LocalDate today, Acting by) {
        return new Filed(number, file, holdsWithheld, today, by.person(), by.organisation());
    }
}
