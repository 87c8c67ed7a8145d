package org.publicaccord.published;

import java.util.List;
import org.publicaccord.published.contract.DocumentClassified;
import org.publicaccord.published.contract.DocumentErased;
import org.publicaccord.published.contract.DocumentEvent;
import org.publicaccord.published.contract.DocumentFiled;
import org.publicaccord.published.contract.DocumentSigned;
import org.publicaccord.published.contract.DocumentVersionFiled;
import org.publicaccord.published.contract.InformationWithheld;

/** The rows of the {@link Catalogue} about the documents on a contract. */
final class DocumentRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    row(
                            "document-filed",
                            DocumentFiled.class,
                            "A document is filed with its first version; PUBLIC if anyone may read"
                                    + " it."),
                    row(
                            "document-version-filed",
                            DocumentVersionFiled.class,
                            "A further version of a document is filed; PUBLIC if anyone may read"
                                    + " it."),
                    row(
                            "document-classified",
                            DocumentClassified.class,
                            "Who may read a document changes; PUBLIC if anyone could or may read"
                                    + " it."),
                    row(
                            "information-withheld",
                            InformationWithheld.class,
                            "Information in a document is withheld from the public; PUBLIC if"
                                    + " anyone may read the rest."),
                    row(
                            "document-signed",
                            DocumentSigned.class,
                            "A signature on a document is entered; PUBLIC if anyone may read the"
                                    + " document."),
                    row(
                            "document-erased",
                            DocumentErased.class,
                            "A document is erased once it need not be kept any more; PUBLIC if"
                                    + " anyone could read it."));

    private DocumentRows() {}

    private static CataloguedEvent row(
            String name, Class<? extends DocumentEvent> data, String when) {
        return new CataloguedEvent(
                Topic.CONTRACT.typeOf(name), data, Topic.CONTRACT, Classification.PARTY, when);
    }
}
