package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.delivery.EntersAgreement;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.assets.DisposalAnswer;
import org.publicaccord.rules.assets.Moratorium;

/** What can happen to the transfer of an asset as a whole, until the asset passed. */
public sealed interface TransferEvent extends AssetTransferEvent {

    /** {@code contract.asset-listed} */
    record AssetListed(ContractId contract, Stage stage, Facts facts, Asset asset, AssetLaw law)
            implements TransferEvent, StatesFacts {}

    /** {@code contract.asset-valued} */
    record AssetValued(
            ContractId contract, Path path, Stage stage, List<Party> parties, Valuation valuation)
            implements TransferEvent {}

    /** {@code contract.asset-clearance-recorded} */
    record ClearanceRecorded(
            ContractId contract, Path path, Stage stage, List<Party> parties, Clearance clearance)
            implements TransferEvent {}

    /**
     * {@code contract.asset-disposal-notice-given}
     *
     * @param proposedLastDay of the moratorium that a community right to buy would bring, for
     *     information; empty if none is proposed
     */
    record DisposalNoticeGiven(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            LocalDate noticeOn,
            Moratorium moratorium,
            Optional<LocalDate> proposedLastDay)
            implements TransferEvent {}

    /** {@code contract.asset-bidder-recorded}: the full moratorium holds. */
    record BidderRecorded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId group,
            LocalDate requestedOn)
            implements TransferEvent {}

    /** {@code contract.asset-moratorium-ended}: the last day of a period went by. */
    record MoratoriumEnded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            MoratoriumPeriod period,
            LocalDate lastDay)
            implements TransferEvent {}

    /** {@code contract.asset-heads-proposed} */
    record HeadsProposed(
            ContractId contract, Path path, Stage stage, List<Party> parties, HeadsOfTerms heads)
            implements TransferEvent {}

    /** {@code contract.asset-heads-agreed}: subject to contract. */
    record HeadsAgreed(
            ContractId contract, Path path, Stage stage, List<Party> parties, Sha256 content)
            implements TransferEvent {}

    /** {@code contract.asset-due-diligence-recorded} */
    record DueDiligenceRecorded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Map<Check, Reason> findings)
            implements TransferEvent {
        public DueDiligenceRecorded {
            findings = Chosen.inOrder(findings);
        }
    }

    /**
     * {@code contract.asset-transfer-cleared}
     *
     * @param undervalue by how much the consideration falls short of the unrestricted value
     * @param need by what right it may go below value; empty where no English rule decides
     * @param basis the rule that decides
     */
    record TransferCleared(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Money undervalue,
            Optional<DisposalAnswer.Need> need,
            Basis basis,
            Reason because)
            implements TransferEvent {}

    /**
     * {@code contract.asset-transfer-completed}: the body has the asset; the agreement is worth the
     * unrestricted value.
     *
     * @param undervalue by how much the consideration falls short of it
     */
    record TransferCompleted(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID interest,
            OrganisationId body,
            Asset asset,
            HeadsOfTerms terms,
            Money undervalue,
            Baseline baseline,
            Sha256 signedContent)
            implements TransferEvent, EntersAgreement {}

    /** {@code contract.asset-transfer-stopped} */
    record TransferStopped(ContractId contract, Stage stage, Facts facts, Reason because)
            implements TransferEvent, StatesFacts {}
}
