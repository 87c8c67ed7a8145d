package org.publicaccord.contractservice.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * That an organisation signed a content.
 *
 * @param signs the hash of the content that was signed
 * @param signatory the organisation that signed, never a person
 * @param execution how it was executed, such as under seal, by two signatories or before a witness,
 *     and delivered; a deed says so
 * @param file what shows the signature: a scan of the page, the deed, or an electronic signature
 */
public record Signature(
        Kind kind,
        Sha256 signs,
        OrganisationId signatory,
        LocalDate signedOn,
        Optional<Reason> execution,
        StoredFile file) {

    /** How it was signed. */
    public enum Kind {
        WET("by hand"),
        DEED("as a deed"),
        ELECTRONIC("electronically");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people call it. */
        public String words() {
            return words;
        }
    }
}
