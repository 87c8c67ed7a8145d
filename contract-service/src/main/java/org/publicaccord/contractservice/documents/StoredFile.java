package org.publicaccord.contractservice.documents;

import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Text;

/**
 * A file that is kept outside of events.
 *
 * @param content the hash of what it says
 * @param kept the address of the copy that is this document's own, so that erasing it takes nothing
 *     from another document that says the same
 * @param mediaType what it was found to be, such as {@code application/pdf}
 */
public record StoredFile(Sha256 content, Sha256 kept, String mediaType, long sizeBytes) {

    public StoredFile {
        Text.identifier("a media type", mediaType);
        if (sizeBytes < 1) {
            throw new IllegalArgumentException("a file has something in it");
        }
    }
}
