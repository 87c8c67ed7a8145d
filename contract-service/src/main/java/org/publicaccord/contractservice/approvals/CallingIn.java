package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import org.publicaccord.contractservice.approvals.ApprovalCommand.CallIn;
import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.approvals.ApprovalCommand.ResolveCallIn;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CallInResolved;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalState.Declined;
import org.publicaccord.contractservice.approvals.ApprovalState.Given;
import org.publicaccord.contractservice.approvals.ApprovalState.Request;
import org.publicaccord.contractservice.approvals.ApprovalState.Requested;
import org.publicaccord.contractservice.approvals.ApprovalState.SetAside;
import org.publicaccord.contractservice.approvals.ApprovalState.Used;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/** Call-in: scrutiny asks that a key decision be looked at again before it takes effect. */
final class CallingIn {

    private CallingIn() {}

    static Decision<ApprovalEvent> callIn(
            CallIn command, ApprovalState state, OnFile file, LocalDate today) {
        Approval known = state.approvals().get(command.approval());
        return switch (known) {
            case null -> Decision.refuse(Refusals.approvalUnknown());
            case Given given when given.callInUntil().isEmpty() ->
                    Decision.refuse(Refusals.cannotBeCalledIn());
            case Given given when !given.waits(today) ->
                    Decision.refuse(Refusals.callInTooLate(given.callInUntil().get()));
            case Given given -> Decision.accept(calledIn(command, given.request(), file));
            case CalledIn _ -> Decision.nothingNew();
            case Requested _, Declined _, SetAside _, Used _ ->
                    Decision.refuse(Refusals.cannotBeCalledIn());
        };
    }

    private static ApprovalEvent calledIn(CallIn command, Request request, OnFile file) {
        return new ApprovalEvent.CalledIn(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.approval(),
                request.act(),
                command.because());
    }

    static Decision<ApprovalEvent> resolve(
            ResolveCallIn command, ApprovalState state, OnFile file) {
        Approval known = state.approvals().get(command.approval());
        return switch (known) {
            case null -> Decision.refuse(Refusals.approvalUnknown());
            case CalledIn called -> Decision.accept(resolved(command, called.request(), file));
            case SetAside _ when command.outcome() == Outcome.SET_ASIDE -> Decision.nothingNew();
            case Requested _, Given _, Declined _, SetAside _, Used _ ->
                    Decision.refuse(Refusals.nothingCalledIn());
        };
    }

    private static ApprovalEvent resolved(ResolveCallIn command, Request request, OnFile file) {
        return new CallInResolved(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.approval(),
                request.act(),
                command.outcome(),
                command.because());
    }
}
