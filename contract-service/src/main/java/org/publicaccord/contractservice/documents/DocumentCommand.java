package org.publicaccord.contractservice.documents;

import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of a document. */
public sealed interface DocumentCommand extends ContractCommand {

    UUID document();

    Acting by();

    /**
     * File a document with its first version.
     *
     * @param holdsWithheld whether it says something that the public is not told
     */
    record FileDocument(
            ContractId contract,
            Heading heading,
            Retention retention,
            StoredFile file,
            boolean holdsWithheld,
            Acting by)
            implements DocumentCommand {
        @Override
        public UUID document() {
            return heading.id();
        }
    }

    /** File a further version. */
    record FileVersion(
            ContractId contract, UUID document, StoredFile file, boolean holdsWithheld, Acting by)
            implements DocumentCommand {}

    /** Say who may read it from now on. */
    record ClassifyDocument(
            ContractId contract, UUID document, Audience audience, Reason because, Acting by)
            implements DocumentCommand {}

    /**
     * Withhold from the public what a version says, or part of it.
     *
     * @param redactedCopy what the public may read instead; nothing if it is empty
     */
    record WithholdInformation(
            ContractId contract,
            UUID document,
            int version,
            Withholding withholding,
            Optional<StoredFile> redactedCopy,
            Acting by,
            Authority authority)
            implements DocumentCommand, NeedsAuthority {
        @Override
        public Act act() {
            return Act.WITHHOLD_INFORMATION;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Enter that somebody signed one of its versions. */
    record EnterSignature(ContractId contract, UUID document, Signature signature, Acting by)
            implements DocumentCommand {}

    /** Erase what it says, once it need not be kept any more. */
    record EraseDocument(ContractId contract, UUID document, Reason because, Acting by)
            implements DocumentCommand {}
}
