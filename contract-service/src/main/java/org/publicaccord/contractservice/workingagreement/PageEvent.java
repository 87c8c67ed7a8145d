package org.publicaccord.contractservice.workingagreement;

import java.util.List;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.delivery.EntersAgreement;

/** What happens to the page of a working agreement. */
public sealed interface PageEvent extends WorkingAgreementEvent {

    /**
     * {@code contract.working-agreement-drafted}: earlier signatures hold no more.
     *
     * @param content what is to be signed
     */
    record PageDrafted(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            int version,
            Page page,
            Sha256 content)
            implements PageEvent {
        public PageDrafted {
            parties = List.copyOf(parties);
        }
    }

    /**
     * {@code contract.working-agreement-signed}
     *
     * @param awaited who has yet to sign the same content
     */
    record PageSigned(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            int version,
            OrganisationId signatory,
            Sha256 content,
            List<OrganisationId> awaited)
            implements PageEvent {
        public PageSigned {
            parties = List.copyOf(parties);
            awaited = List.copyOf(awaited);
        }
    }

    /** {@code contract.working-agreement-agreed}: every party signed the same content. */
    record PageAgreed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            int version,
            Page page,
            Sha256 content)
            implements PageEvent {
        public PageAgreed {
            parties = List.copyOf(parties);
        }
    }

    /** {@code contract.working-agreement-began}: it has effect, under its lawful host. */
    record AgreementBegan(
            ContractId contract,
            Stage stage,
            Facts facts,
            Page page,
            Sha256 content,
            Baseline baseline)
            implements PageEvent, EntersAgreement {}

    /** {@code contract.working-agreement-given-up}: before it took effect. */
    record AgreementGivenUp(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements PageEvent {
        public AgreementGivenUp {
            parties = List.copyOf(parties);
        }
    }

    /**
     * {@code contract.working-agreement-renegotiation-opened}: the present page holds meanwhile.
     */
    record RenegotiationOpened(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId by,
            Reason because)
            implements PageEvent {}

    /** {@code contract.working-agreement-renegotiation-lapsed}: the present page goes on. */
    record RenegotiationLapsed(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements PageEvent {}

    /** {@code contract.working-agreement-terms-reset}: the next version has effect. */
    record TermsReset(
            ContractId contract, Stage stage, Facts facts, int version, Page page, Sha256 content)
            implements PageEvent, StatesFacts {}

    /** {@code contract.working-agreement-partner-left}: the others go on. */
    record PartnerLeft(
            ContractId contract, Stage stage, Facts facts, OrganisationId partner, Reason because)
            implements PageEvent, StatesFacts {}
}
