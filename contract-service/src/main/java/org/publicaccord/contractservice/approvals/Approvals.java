package org.publicaccord.contractservice.approvals;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.approvals.ApprovalCommand.AnnounceKeyDecision;
import org.publicaccord.contractservice.approvals.ApprovalCommand.CallIn;
import org.publicaccord.contractservice.approvals.ApprovalCommand.DeclineApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.GiveApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.approvals.ApprovalCommand.RequestApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.ResolveCallIn;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalDeclined;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalGiven;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalRequested;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalUsed;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CallInResolved;
import org.publicaccord.contractservice.approvals.ApprovalEvent.KeyDecisionAnnounced;
import org.publicaccord.contractservice.approvals.ApprovalState.Announcement;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalState.Declined;
import org.publicaccord.contractservice.approvals.ApprovalState.Given;
import org.publicaccord.contractservice.approvals.ApprovalState.Request;
import org.publicaccord.contractservice.approvals.ApprovalState.Requested;
import org.publicaccord.contractservice.approvals.ApprovalState.SetAside;
import org.publicaccord.contractservice.approvals.ApprovalState.Used;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of approvals, and lets pass only what has one or needs none. */
public final class Approvals implements Wing<ApprovalCommand, ApprovalState, ApprovalEvent> {

    private final Announcing announcing;

    /**
     * @param calendars the working days of each nation
     */
    public Approvals(Function<Nation, WorkingDays> calendars) {
        this.announcing = new Announcing(calendars);
    }

    public static final Vocabulary<ApprovalCommand, ApprovalState, ApprovalEvent> VOCABULARY =
            new Vocabulary<>(
                    "approvals", ApprovalCommand.class, ApprovalState.class, ApprovalEvent.class);

    @Override
    public Vocabulary<ApprovalCommand, ApprovalState, ApprovalEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public ApprovalState initialState() {
        return ApprovalState.NONE;
    }

    @Override
    public Decision<ApprovalEvent> decide(
            ApprovalCommand command, ApprovalState state, Optional<OnFile> file, Instant at) {
        if (file.isEmpty()) {
            return Decision.refuse(EveryContract.unknown());
        }
        if (!file.get().isBuyersOwn(command.by())) {
            return Decision.refuse(EveryContract.notYours());
        }
        OnFile known = file.get();
        return switch (command) {
            case RequestApproval it -> Requesting.decide(it, state, known);
            case AnnounceKeyDecision it ->
                    announcing.decide(it, state, known, UkCalendar.dayOf(at));
            case GiveApproval it ->
                    new Approving(announcing).give(it, state, known, UkCalendar.dayOf(at));
            case DeclineApproval it -> Approving.decline(it, state, known);
            case CallIn it -> CallingIn.callIn(it, state, known, UkCalendar.dayOf(at));
            case ResolveCallIn it -> CallingIn.resolve(it, state, known);
        };
    }

    /**
     * Whether a command may pass: its act is the person's own to do, or another person with
     * authority approved it. Accepted with the use of an approval, if one is used.
     *
     * @param value of the act, VAT included; empty if it is not recorded
     */
    public Decision<ApprovalEvent> pass(
            NeedsAuthority command,
            Optional<Money> value,
            ApprovalState state,
            OnFile file,
            Instant at) {
        return Gate.pass(command, value, state, file, UkCalendar.dayOf(at));
    }

    @Override
    public ApprovalState evolve(ApprovalState state, ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested it ->
                    state.with(
                            it.approval(),
                            new Requested(
                                    new Request(
                                            it.act(),
                                            it.summary(),
                                            it.paper(),
                                            it.value(),
                                            it.by())));
            case KeyDecisionAnnounced it ->
                    state.with(it.act(), new Announcement(it.publishedOn(), it.kind(), it.where()));
            case ApprovalGiven it ->
                    state.with(
                            it.approval(),
                            new Given(request(state, it), it.by(), it.callInUntil()));
            case ApprovalDeclined it -> state.with(it.approval(), new Declined(request(state, it)));
            case ApprovalUsed it ->
                    state.with(it.approval(), new Used(request(state, it))).without(it.act());
            case ApprovalEvent.CalledIn it -> state.with(it.approval(), calledIn(state, it));
            case CallInResolved it -> state.with(it.approval(), resolved(state, it));
        };
    }

    private static Approval calledIn(ApprovalState state, ApprovalEvent.CalledIn event) {
        if (state.approvals().get(event.approval()) instanceof Given given) {
            return new CalledIn(given.request(), given.by());
        }
        throw new IllegalStateException("no approval was given: " + event);
    }

    private static Approval resolved(ApprovalState state, CallInResolved event) {
        if (state.approvals().get(event.approval()) instanceof CalledIn called) {
            return event.outcome() == Outcome.STANDS
                    ? new Given(called.request(), called.approvedBy(), Optional.empty())
                    : new SetAside(called.request());
        }
        throw new IllegalStateException("nothing was called in: " + event);
    }

    private static Request request(ApprovalState state, ApprovalEvent.OfOne event) {
        Approval known = state.approvals().get(event.approval());
        if (known == null) {
            throw new IllegalStateException("no approval was requested: " + event);
        }
        return known.request();
    }
}
