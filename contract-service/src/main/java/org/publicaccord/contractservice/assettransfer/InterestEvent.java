package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.rules.assets.Redress;

/** What can happen to one body's interest in an asset. */
public sealed interface InterestEvent extends AssetTransferEvent {

    UUID interest();

    OrganisationId body();

    /** {@code contract.asset-interest-expressed} */
    record InterestExpressed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            Party applicant,
            Reason proposal,
            LocalDate receivedOn)
            implements InterestEvent {
        @Override
        public OrganisationId body() {
            return applicant.id();
        }
    }

    /** {@code contract.asset-interest-withdrawn}: an award that was decided falls with it. */
    record InterestWithdrawn(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID interest,
            OrganisationId body,
            Reason because)
            implements InterestEvent, StatesFacts {}

    /**
     * {@code contract.asset-eligibility-confirmed}
     *
     * @param completeOn the validation date in Scotland
     * @param decisionDue the last day for the decision notice, in Scotland
     */
    record EligibilityConfirmed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            OrganisationId body,
            AssetLock lock,
            LocalDate completeOn,
            Optional<LocalDate> decisionDue)
            implements InterestEvent {}

    /**
     * {@code contract.asset-interest-turned-down}
     *
     * @param redress what the body may do about it; empty where the law gives nothing
     */
    record InterestTurnedDown(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            OrganisationId body,
            LocalDate on,
            Reason because,
            Optional<Redress> redress)
            implements InterestEvent {}

    /** {@code contract.asset-case-submitted} */
    record CaseSubmitted(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            OrganisationId body,
            BusinessCase businessCase)
            implements InterestEvent {}

    /** {@code contract.asset-decision-extended} */
    record DecisionExtended(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            OrganisationId body,
            LocalDate newDue)
            implements InterestEvent {}

    /** {@code contract.asset-decision-overdue}: the last day went by without a decision. */
    record DecisionOverdue(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            OrganisationId body,
            LocalDate due,
            Redress redress)
            implements InterestEvent {}

    /** {@code contract.asset-redress-sought} */
    record RedressSought(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID interest,
            OrganisationId body,
            Redress.Kind kind,
            Reason grounds)
            implements InterestEvent {}

    /**
     * {@code contract.asset-redress-decided}: where it is upheld, who is to have the asset is to be
     * decided anew.
     */
    record RedressDecided(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID interest,
            OrganisationId body,
            boolean upheld,
            LocalDate on,
            Reason because)
            implements InterestEvent, StatesFacts {}

    /** {@code contract.asset-transfer-decided} */
    record TransferDecided(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID interest,
            OrganisationId body,
            List<Assessed> assessed,
            Reason because)
            implements InterestEvent, StatesFacts {
        public TransferDecided {
            assessed = List.copyOf(assessed);
        }
    }
}
