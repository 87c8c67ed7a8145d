package org.publicaccord.contractservice.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of a notice. */
public sealed interface NoticeCommand extends ContractCommand {

    UUID notice();

    Acting by();

    /**
     * Draft a notice.
     *
     * @param words what it says beyond the contract's own record
     * @param corrects the published notice that it corrects, if it does
     */
    record DraftNotice(
            ContractId contract,
            UUID notice,
            NoticeCode code,
            Reason words,
            Optional<UUID> corrects,
            Acting by)
            implements NoticeCommand {}

    /** Approve a draft; never one's own. */
    record ApproveNotice(ContractId contract, UUID notice, Acting by, Authority authority)
            implements NoticeCommand, NeedsAuthority {

        /** By a person without authority of their own: it needs an approval. */
        public ApproveNotice(ContractId contract, UUID notice, Acting by) {
            this(contract, notice, by, Authority.NONE);
        }

        @Override
        public Act act() {
            return Act.APPROVE_NOTICE;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Say that an approved notice was sent to the central digital platform. */
    record SubmitNotice(ContractId contract, UUID notice, Acting by) implements NoticeCommand {}

    /**
     * Enter the confirmation of the central digital platform.
     *
     * @param noticeId such as {@code 012345-2026}
     * @param publishedAt the clocks of law start here
     */
    record ConfirmNotice(
            ContractId contract, UUID notice, String noticeId, Instant publishedAt, Acting by)
            implements NoticeCommand {}

    /** Drop a notice that is not yet submitted. */
    record DropNotice(ContractId contract, UUID notice, Reason because, Acting by)
            implements NoticeCommand {}
}
