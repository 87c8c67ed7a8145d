package org.publicaccord.contractservice.approving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.approvals.ApprovalCommand.AnnounceKeyDecision;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.approvals.ApprovalCommand.RequestApproval;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/** The bodies of requests about approvals. */
final class ApprovalBodies {

    private ApprovalBodies() {}

    /**
     * Asks for an approval.
     *
     * @param summary what is to be done, for whoever approves it
     * @param paper the SHA-256 of the report that says so at length
     * @param value in pounds, VAT included
     */
    record Asking(Act act, String summary, Optional<String> paper, BigDecimal value) {
        Asking {
            new Reason(summary);
            paper.ifPresent(Sha256::new);
            new Money(value, "GBP");
        }

        RequestApproval of(ContractId contract, UUID approval, Acting by) {
            return new RequestApproval(
                    contract,
                    approval,
                    act,
                    new Reason(summary),
                    paper.map(Sha256::new),
                    new Money(value, "GBP"),
                    by);
        }
    }

    /**
     * Says that the notice of a key decision is published.
     *
     * @param kind the forward plan, unless an exception is said
     * @param where it is to be read
     */
    record Announcement(Act act, LocalDate publishedOn, Optional<NoticeKind> kind, String where) {
        Announcement {
            new Reason(where);
        }

        AnnounceKeyDecision of(ContractId contract, Acting by) {
            return new AnnounceKeyDecision(
                    contract,
                    act,
                    publishedOn,
                    kind.orElse(NoticeKind.FORWARD_PLAN),
                    new Reason(where),
                    by);
        }
    }

    /** Gives a reason. */
    record Because(String because) {
        Because {
            new Reason(because);
        }

        Reason reason() {
            return new Reason(because);
        }
    }

    /** Says what became of a call-in, with the reason. */
    record Resolution(Outcome outcome, String because) {
        Resolution {
            new Reason(because);
        }

        Reason reason() {
            return new Reason(because);
        }
    }
}
