package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/** What can be asked of an approval. */
public sealed interface ApprovalCommand extends ContractCommand {

    Acting by();

    /** What concerns one approval. */
    sealed interface OfOne extends ApprovalCommand {
        UUID approval();
    }

    /**
     * Ask for an approval.
     *
     * @param summary what is to be done, for whoever approves it
     * @param paper the content of the report that says so at length
     * @param value of what is to be done, VAT included
     */
    record RequestApproval(
            ContractId contract,
            UUID approval,
            Act act,
            Reason summary,
            Optional<Sha256> paper,
            Money value,
            Acting by)
            implements OfOne {
        public RequestApproval {
            if (!value.currency().equals("GBP")) {
                throw new IllegalArgumentException("what is to be approved is valued in GBP");
            }
        }
    }

    /** Approve what somebody else asked for. */
    record GiveApproval(ContractId contract, UUID approval, Authority authority, Acting by)
            implements OfOne {}

    /** Decline what somebody else asked for, or withdraw what one asked for oneself. */
    record DeclineApproval(
            ContractId contract, UUID approval, Reason because, Authority authority, Acting by)
            implements OfOne {}

    /**
     * Say that the notice of a key decision is published.
     *
     * @param publishedOn the day of the notice
     * @param where it is to be read, such as its number in the forward plan
     */
    record AnnounceKeyDecision(
            ContractId contract,
            Act act,
            LocalDate publishedOn,
            NoticeKind kind,
            Reason where,
            Acting by)
            implements ApprovalCommand {}

    /** Call a key decision in: it waits until it was looked at again. */
    record CallIn(ContractId contract, UUID approval, Reason because, Acting by) implements OfOne {}

    /** Say what became of a decision that was called in. */
    record ResolveCallIn(
            ContractId contract, UUID approval, Outcome outcome, Reason because, Acting by)
            implements OfOne {}

    /** By which rule the notice of a key decision was given. */
    enum NoticeKind {
        /** SI 2012/2089, reg. 9. */
        FORWARD_PLAN,
        /** The notice was impracticable (reg. 10). */
        GENERAL_EXCEPTION,
        /** The chair of the overview and scrutiny committee agreed that it is urgent (reg. 11). */
        SPECIAL_URGENCY
    }

    /** What became of a call-in. */
    enum Outcome {
        /** The decision is confirmed and takes effect at once. */
        STANDS,
        /** The decision is taken back. */
        SET_ASIDE
    }
}
