package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** What can happen until every party signed. */
public sealed interface PlanEvent extends CoInvestmentEvent {

    /** {@code contract.coinvestment-proposed}: who would invest what in whom. */
    record StackProposed(
            ContractId contract,
            Stage stage,
            Facts facts,
            OrganisationId investee,
            CapitalStack stack,
            Sha256 content)
            implements PlanEvent, StatesFacts {}

    /**
     * {@code contract.coinvestment-terms-proposed}
     *
     * @param content what the parties agree to and sign: the stack and the terms
     */
    record TermsTabled(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Terms terms,
            Sha256 content)
            implements PlanEvent {}

    /**
     * {@code contract.coinvestment-agreed-to}: a party agreed to what is on the table.
     *
     * @param complete whether with it every party has
     */
    record Agreed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId organisation,
            Subject subject,
            Sha256 content,
            boolean complete)
            implements PlanEvent {}

    /** What a party agreed to. */
    enum Subject {
        STACK,
        TERMS
    }

    /** {@code contract.coinvestment-subsidy-assessed} */
    record SubsidyFound(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            SubsidyFinding finding)
            implements PlanEvent {}

    /** {@code contract.coinvestment-party-signed} */
    record PartySigned(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId organisation,
            Sha256 content)
            implements PlanEvent {}

    /**
     * {@code contract.coinvestment-signed}: by every party; the agreement is worth the stack.
     *
     * @param databaseEntryDue the last day for the entry in the subsidy database; empty if none is
     *     owed
     */
    record CoInvestmentSigned(
            ContractId contract,
            Stage stage,
            Facts facts,
            OrganisationId investee,
            CapitalStack stack,
            Terms terms,
            SubsidyFinding finding,
            Optional<LocalDate> databaseEntryDue,
            Baseline baseline,
            Sha256 signedContent)
            implements PlanEvent, EntersAgreement {}

    /** {@code contract.coinvestment-stopped} */
    record CoInvestmentStopped(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements PlanEvent {}
}
