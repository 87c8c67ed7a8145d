package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.Document;
import org.publicaccord.published.contract.DocumentClassified;
import org.publicaccord.published.contract.DocumentErased;
import org.publicaccord.published.contract.DocumentEvent;
import org.publicaccord.published.contract.DocumentFiled;
import org.publicaccord.published.contract.DocumentSigned;
import org.publicaccord.published.contract.DocumentVersion;
import org.publicaccord.published.contract.DocumentVersionFiled;
import org.publicaccord.published.contract.InformationWithheld;

/** Who is told what of the documents on a contract. */
record DocumentTellings(Occasion occasion) {

    private static final String PROVIDER = RecipientRole.PROVIDER.wireName();
    private static final String PUBLIC = "PUBLIC";
    private static final String HELD_BACK = "HELD_BACK";

    List<Telling> of(DocumentEvent event) {
        return switch (event) {
            case DocumentFiled it ->
                    Occasion.together(
                            occasion.tell(
                                    theOthers(it), Template.DOCUMENT_FILED, words().filed(it)),
                            heldBack(it.document(), it.version()));
            case DocumentVersionFiled it ->
                    Occasion.together(
                            occasion.tell(
                                    theOthers(it), Template.DOCUMENT_FILED, words().filed(it)),
                            heldBack(it.document(), it.version()));
            case DocumentClassified it ->
                    tellEveryone(Template.DOCUMENT_CLASSIFIED, words().classified(it));
            case InformationWithheld it ->
                    tellEveryone(Template.INFORMATION_WITHHELD, words().withheld(it));
            case DocumentSigned it -> tellEveryone(Template.DOCUMENT_SIGNED, words().signed(it));
            case DocumentErased it ->
                    occasion.tell(
                            occasion.audience().commissioningTeam(),
                            Template.DOCUMENT_ERASED,
                            words().erased(it));
        };
    }

    /** The buyer is told of what a provider files, and the providers of what the buyer does. */
    private List<Recipient> theOthers(DocumentEvent event) {
        return event.actor().role().equals(PROVIDER)
                ? occasion.audience().commissioningTeam()
                : occasion.audience().providers();
    }

    /** Somebody with authority decides what of it the public may read. */
    private List<Telling> heldBack(Document document, DocumentVersion version) {
        return document.audience().equals(PUBLIC) && version.toThePublic().equals(HELD_BACK)
                ? occasion.tell(
                        occasion.audience().approvers(),
                        Template.DOCUMENT_HELD_BACK,
                        words().heldBack(document, version))
                : List.of();
    }

    private List<Telling> tellEveryone(Template template, Wording wording) {
        return occasion.tell(occasion.audience().everyone(), template, wording);
    }

    private DocumentWordings words() {
        return new DocumentWordings(occasion.name(), occasion.audience());
    }
}
