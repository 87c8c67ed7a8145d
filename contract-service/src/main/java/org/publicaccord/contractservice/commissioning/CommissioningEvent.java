package org.publicaccord.contractservice.commissioning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;

/** What can happen to a need. */
public sealed interface CommissioningEvent extends ContractEvent {

    /** {@code contract.need-recorded} */
    record NeedRecorded(ContractId contract, Stage stage, Facts facts, Need need)
            implements CommissioningEvent, StatesFacts {}

    /** {@code contract.joint-purchase-agreed}: one of several authorities agreed. */
    record JointPurchaseAgreed(
            ContractId contract, Stage stage, Facts facts, OrganisationId organisation)
            implements CommissioningEvent, StatesFacts {}

    /** {@code contract.codesign-opened} */
    record CoDesignOpened(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Reason purpose,
            List<String> invited,
            Reason safeguards)
            implements CommissioningEvent {}

    /**
     * {@code contract.codesign-contribution-received}
     *
     * @param words the content address of what was said
     */
    record ContributionReceived(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID contribution,
            Capacity capacity,
            Sha256 words)
            implements CommissioningEvent {}

    /** {@code contract.codesign-contribution-answered} */
    record ContributionAnswered(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID contribution,
            Outcome outcome,
            Reason because)
            implements CommissioningEvent {}

    /** {@code contract.codesign-closed} */
    record CoDesignClosed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Reason learned,
            int contributions)
            implements CommissioningEvent {}

    /**
     * {@code contract.market-failure-determined}: by a person with authority, or with the approval
     * of one.
     */
    record MarketFailureDetermined(
            ContractId contract, Path path, Stage stage, List<Party> parties, Determined determined)
            implements CommissioningEvent {}

    /**
     * {@code contract.options-appraised}: the route is chosen.
     *
     * @param checked what the law said of it; empty where it was chosen before that was asked
     */
    record OptionsAppraised(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Appraisal appraisal,
            Optional<RouteCheck> checked)
            implements CommissioningEvent {}

    /**
     * {@code contract.need-met-without-contract}: the authority meets the need itself, or together
     * with other authorities.
     */
    record NeedMetWithoutContract(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Route route,
            Reason because)
            implements CommissioningEvent {}

    /** {@code contract.need-abandoned} */
    record NeedAbandoned(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements CommissioningEvent {}
}
