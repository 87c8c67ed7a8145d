package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority.Via;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;

/** What can happen to an approval. */
public sealed interface ApprovalEvent extends ContractEvent {

    Act act();

    /** What concerns one approval. */
    sealed interface OfOne extends ApprovalEvent {
        UUID approval();
    }

    /** {@code contract.approval-requested} */
    record ApprovalRequested(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID approval,
            Act act,
            Reason summary,
            Optional<Sha256> paper,
            Money value,
            PersonId by)
            implements OfOne {}

    /**
     * {@code contract.approval-given}
     *
     * @param limit of whoever gave it; empty if there is none
     * @param via by what they hold it
     * @param scheme which scheme of delegation says so
     * @param callInUntil the last day on which it can be called in; only for a key decision
     */
    record ApprovalGiven(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID approval,
            Act act,
            Money value,
            PersonId by,
            Optional<Money> limit,
            Via via,
            String scheme,
            Optional<LocalDate> callInUntil)
            implements OfOne {}

    /** {@code contract.approval-declined} */
    record ApprovalDeclined(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID approval,
            Act act,
            Reason because,
            PersonId by)
            implements OfOne {}

    /** {@code contract.approval-used}: what was approved is done, in the same commit. */
    record ApprovalUsed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID approval,
            Act act,
            PersonId by)
            implements OfOne {}

    /** {@code contract.key-decision-announced} */
    record KeyDecisionAnnounced(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Act act,
            LocalDate publishedOn,
            NoticeKind kind,
            Reason where)
            implements ApprovalEvent {}

    /** {@code contract.called-in} */
    record CalledIn(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID approval,
            Act act,
            Reason because)
            implements OfOne {}

    /** {@code contract.call-in-resolved} */
    record CallInResolved(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID approval,
            Act act,
            Outcome outcome,
            Reason because)
            implements OfOne {}
}
