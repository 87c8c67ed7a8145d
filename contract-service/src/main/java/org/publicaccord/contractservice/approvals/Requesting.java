package org.publicaccord.contractservice.approvals;

import org.publicaccord.contractservice.approvals.ApprovalCommand.RequestApproval;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalRequested;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.Request;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/** Asks for an approval. */
final class Requesting {

    private static final int MOST_APPROVALS = 500;

    private Requesting() {}

    static Decision<ApprovalEvent> decide(
            RequestApproval command, ApprovalState state, OnFile file) {
        Approval known = state.approvals().get(command.approval());
        if (known != null) {
            return known.request().equals(request(command))
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.approvalIdReused());
        }
        if (state.approvals().size() >= MOST_APPROVALS) {
            return Decision.refuse(Refusals.tooManyApprovals(MOST_APPROVALS));
        }
        return Decision.accept(
                new ApprovalRequested(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.approval(),
                        command.act(),
                        command.summary(),
                        command.paper(),
                        command.value(),
                        command.by().person()));
    }

    private static Request request(RequestApproval command) {
        return new Request(
                command.act(),
                command.summary(),
                command.paper(),
                command.value(),
                command.by().person());
    }
}
