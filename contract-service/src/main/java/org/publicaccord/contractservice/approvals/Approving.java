package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.approvals.ApprovalCommand.DeclineApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.GiveApproval;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalDeclined;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalGiven;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalState.Declined;
import org.publicaccord.contractservice.approvals.ApprovalState.Given;
import org.publicaccord.contractservice.approvals.ApprovalState.Request;
import org.publicaccord.contractservice.approvals.ApprovalState.Requested;
import org.publicaccord.contractservice.approvals.ApprovalState.SetAside;
import org.publicaccord.contractservice.approvals.ApprovalState.Used;
import org.publicaccord.contractservice.contract.Authority.Standing;
import org.publicaccord.contractservice.contract.Authority.Standing.Exceeds;
import org.publicaccord.contractservice.contract.Authority.Standing.NotHeld;
import org.publicaccord.contractservice.contract.Authority.Standing.Within;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Gives or declines an approval: never one's own, and only with authority for it. */
final class Approving {

    private final Announcing announcing;

    Approving(Announcing announcing) {
        this.announcing = announcing;
    }

    Decision<ApprovalEvent> give(
            GiveApproval command, ApprovalState state, OnFile file, LocalDate today) {
        Approval known = state.approvals().get(command.approval());
        return switch (known) {
            case null -> Decision.refuse(Refusals.approvalUnknown());
            case Requested(Request request) -> give(command, request, state, file, today);
            case Given _, Used _ -> Decision.nothingNew();
            case CalledIn _ -> Decision.refuse(Refusals.isCalledIn());
            case Declined _ -> Decision.refuse(Refusals.approvalDeclined());
            case SetAside _ -> Decision.refuse(Refusals.approvalSetAside());
        };
    }

    private Decision<ApprovalEvent> give(
            GiveApproval command,
            Request request,
            ApprovalState state,
            OnFile file,
            LocalDate today) {
        if (request.by().equals(command.by().person())) {
            return Decision.refuse(Refusals.ownApproval());
        }
        Standing standing =
                command.authority()
                        .standing(request.act(), Optional.of(request.value()), file.facts().path());
        return switch (standing) {
            case NotHeld it ->
                    Decision.refuse(
                            Refusals.authorityNotHeld(request.act(), it, command.authority()));
            case Exceeds it ->
                    Decision.refuse(Refusals.aboveYourLimit(request, it, command.authority()));
            case Within it -> give(command, request, it, state, file, today);
        };
    }

    private Decision<ApprovalEvent> give(
            GiveApproval command,
            Request request,
            Within standing,
            ApprovalState state,
            OnFile file,
            LocalDate today) {
        var key =
                command.authority()
                        .keyDecisions()
                        .filter(it -> it.concern(request.act(), Optional.of(request.value())));
        Optional<Refusal> unannounced =
                key.flatMap(it -> announcing.objection(request.act(), it, state, today));
        if (unannounced.isPresent()) {
            return Decision.refuse(unannounced.get());
        }
        return Decision.accept(
                new ApprovalGiven(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.approval(),
                        request.act(),
                        request.value(),
                        command.by().person(),
                        standing.limit(),
                        standing.via(),
                        command.authority().scheme(),
                        key.map(it -> announcing.callInUntil(it, today))));
    }

    static Decision<ApprovalEvent> decline(
            DeclineApproval command, ApprovalState state, OnFile file) {
        Approval known = state.approvals().get(command.approval());
        return switch (known) {
            case null -> Decision.refuse(Refusals.approvalUnknown());
            case Requested(Request request) -> decline(command, request, file);
            case Declined _ -> Decision.nothingNew();
            case Given _, CalledIn _, SetAside _, Used _ ->
                    Decision.refuse(Refusals.approvalGiven());
        };
    }

    /** Whoever asked may withdraw; to decline what another asks for takes authority for the act. */
    private static Decision<ApprovalEvent> decline(
            DeclineApproval command, Request request, OnFile file) {
        Standing standing =
                command.authority()
                        .standing(request.act(), Optional.of(request.value()), file.facts().path());
        boolean withdrawn = request.by().equals(command.by().person());
        return standing instanceof NotHeld none && !withdrawn
                ? Decision.refuse(
                        Refusals.authorityNotHeld(request.act(), none, command.authority()))
                : Decision.accept(
                        new ApprovalDeclined(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.approval(),
                                request.act(),
                                command.because(),
                                command.by().person()));
    }
}
