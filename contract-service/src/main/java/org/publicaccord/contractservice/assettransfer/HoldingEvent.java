package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.EndsAgreement;
import org.publicaccord.contractservice.delivery.TerminationGround;

/** What can happen to an asset in the hands of a body. */
public sealed interface HoldingEvent extends AssetTransferEvent {

    /** What concerns one covenant. */
    sealed interface OfCovenant extends HoldingEvent {
        String covenant();
    }

    /** {@code contract.asset-covenant-breached} */
    record CovenantBreached(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            Reason what)
            implements OfCovenant {}

    /** {@code contract.asset-cure-notice-given} */
    record CureNoticeGiven(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            LocalDate cureBy,
            Reason demand)
            implements OfCovenant {}

    /** {@code contract.asset-cure-period-ended}: without a cure. */
    record CurePeriodEnded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            LocalDate cureBy)
            implements OfCovenant {}

    /** {@code contract.asset-covenant-cured} */
    record CovenantCured(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            Reason how)
            implements OfCovenant {}

    /** {@code contract.asset-stepped-in} */
    record AuthoritySteppedIn(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            LocalDate since,
            Reason because)
            implements OfCovenant {}

    /** {@code contract.asset-reverted}: the asset fell back to the authority. */
    record AssetReverted(
            ContractId contract,
            Stage stage,
            Facts facts,
            String covenant,
            LocalDate endedOn,
            Reason because)
            implements OfCovenant, EndsAgreement {
        @Override
        public TerminationGround ground() {
            return TerminationGround.BREACH;
        }
    }

    /** {@code contract.asset-covenant-released} */
    record CovenantReleased(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            Reason because)
            implements OfCovenant {}

    /** {@code contract.asset-covenant-expired}: its last day went by. */
    record CovenantExpired(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String covenant,
            LocalDate lastDay)
            implements OfCovenant {}

    /**
     * {@code contract.asset-benefit-reported}
     *
     * @param nextDue the last day for the next report
     */
    record BenefitReported(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            LocalDate upTo,
            Reason gained,
            LocalDate nextDue)
            implements HoldingEvent {}

    /** {@code contract.asset-benefit-report-overdue} */
    record BenefitReportOverdue(
            ContractId contract, Path path, Stage stage, List<Party> parties, LocalDate due)
            implements HoldingEvent {}
}
