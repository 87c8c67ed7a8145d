package org.publicaccord.contractservice.documents;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;

/** What can happen to a document. Who may read it may read of it, too. */
public sealed interface DocumentEvent extends ContractEvent {

    /** The document, as it is called and read after the event. */
    Heading heading();

    /** {@code contract.document-filed} */
    record DocumentFiled(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Heading heading,
            OrganisationId organisation,
            Retention retention,
            Filed first)
            implements DocumentEvent {}

    /** {@code contract.document-version-filed} */
    record VersionFiled(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Heading heading,
            Filed version)
            implements DocumentEvent {}

    /**
     * {@code contract.document-classified}
     *
     * @param before who could read it until now
     */
    record DocumentClassified(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Heading heading,
            Audience before,
            Reason because)
            implements DocumentEvent {}

    /**
     * {@code contract.information-withheld}
     *
     * @param version its number
     * @param redactedCopy what the public may read instead
     */
    record InformationWithheld(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Heading heading,
            int version,
            Withholding withholding,
            Optional<StoredFile> redactedCopy,
            PersonId by)
            implements DocumentEvent {}

    /** {@code contract.document-signed} */
    record DocumentSigned(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Heading heading,
            Signature signature)
            implements DocumentEvent {}

    /**
     * {@code contract.document-erased}
     *
     * @param kept the addresses of the files that are to be destroyed
     */
    record DocumentErased(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Heading heading,
            List<Sha256> kept,
            Reason because)
            implements DocumentEvent {
        public DocumentErased {
            kept = List.copyOf(kept);
        }
    }
}
