package org.publicaccord.contractservice.reacting;

import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.eventstore.BlobStore;

/** What an erased document said is destroyed. Doing this twice for one event changes nothing. */
public final class WhenDocumentIsErasedThenDestroyContent {

    private final BlobStore blobs;

    WhenDocumentIsErasedThenDestroyContent(BlobStore blobs) {
        this.blobs = blobs;
    }

    public void after(DocumentEvent event) {
        if (event instanceof DocumentErased erased) {
            erased.kept().stream().map(Sha256::hex).forEach(blobs::erase);
        }
    }
}
