package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.documents.DocumentEvent.DocumentClassified;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentFiled;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentSigned;
import org.publicaccord.contractservice.documents.DocumentEvent.InformationWithheld;
import org.publicaccord.contractservice.documents.DocumentEvent.VersionFiled;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens to documents. */
final class DocumentEventNames {

    private DocumentEventNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.document-filed", 1, DocumentFiled.class)
                .name("contract.document-version-filed", 1, VersionFiled.class)
                .name("contract.document-classified", 1, DocumentClassified.class)
                .name("contract.information-withheld", 1, InformationWithheld.class)
                .name("contract.document-signed", 1, DocumentSigned.class)
                .name("contract.document-erased", 1, DocumentErased.class);
    }
}
