package org.publicaccord.contractservice.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoNotices;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.grant.GrantCommand.AcceptOffer;
import org.publicaccord.contractservice.grant.GrantCommand.AnswerStandard;
import org.publicaccord.contractservice.grant.GrantCommand.Apply;
import org.publicaccord.contractservice.grant.GrantCommand.AssessSubsidy;
import org.publicaccord.contractservice.grant.GrantCommand.ByTheFunder;
import org.publicaccord.contractservice.grant.GrantCommand.ByTheRecipient;
import org.publicaccord.contractservice.grant.GrantCommand.CompleteGrant;
import org.publicaccord.contractservice.grant.GrantCommand.ConfirmAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClaim;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClawback;
import org.publicaccord.contractservice.grant.GrantCommand.DeclineOffer;
import org.publicaccord.contractservice.grant.GrantCommand.MakeRepresentation;
import org.publicaccord.contractservice.grant.GrantCommand.NotifyAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.grant.GrantCommand.OfferGrant;
import org.publicaccord.contractservice.grant.GrantCommand.OpenCall;
import org.publicaccord.contractservice.grant.GrantCommand.RaiseClawback;
import org.publicaccord.contractservice.grant.GrantCommand.ReconcileYear;
import org.publicaccord.contractservice.grant.GrantCommand.RecordCase;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDatabaseEntry;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDueDiligence;
import org.publicaccord.contractservice.grant.GrantCommand.RecordPayment;
import org.publicaccord.contractservice.grant.GrantCommand.RecordRecovery;
import org.publicaccord.contractservice.grant.GrantCommand.RecordReferral;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.grant.GrantCommand.SubmitClaim;
import org.publicaccord.contractservice.grant.GrantCommand.TurnDown;
import org.publicaccord.contractservice.grant.GrantCommand.WithdrawApplication;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.NoGrant;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.GrantState.Proposed;
import org.publicaccord.contractservice.grant.GrantState.Stopped;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a grant, and of its money once it is accepted. */
public final class Grant implements PathWing<GrantCommand, GrantState, GrantEvent> {

    public static final Vocabulary<GrantCommand, GrantState, GrantEvent> VOCABULARY =
            new Vocabulary<>("grant", GrantCommand.class, GrantState.class, GrantEvent.class);

    private final Rules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public Grant(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new Rules(packs, calendars);
    }

    @Override
    public Vocabulary<GrantCommand, GrantState, GrantEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(Route.GRANT);
    }

    @Override
    public GrantState initialState() {
        return new NoGrant();
    }

    @Override
    public GrantState chosen(Need need, Route route) {
        return new Proposed(need);
    }

    /** The budget; before there is one, the estimate. */
    @Override
    public Optional<Money> worth(GrantState state) {
        return switch (state) {
            case Proposed(var need) -> Optional.of(need.estimate());
            case Open it -> Optional.of(it.dossier().businessCase().budget());
            case NoGrant _, Given _, Stopped _ -> Optional.empty();
        };
    }

    /** The last day for the next reconciliation; empty if none is to come. */
    public static Optional<LocalDate> reconciliationDue(GrantState state, OnFile file) {
        return state instanceof Given given
                ? given.funding().reconciliationDue(PublicRecord.lastDay(file))
                : Optional.empty();
    }

    @Override
    public NoticeRules notices(GrantState state) {
        return new NoNotices(Refusals.noProcurementNotice());
    }

    @Override
    public Decision<GrantEvent> decide(
            GrantCommand command, GrantState state, Optional<OnFile> file, Instant at) {
        return file.map(known -> decide(command, state, known, at))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private Decision<GrantEvent> decide(
            GrantCommand command, GrantState state, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        return switch (command) {
            case ObserveGrant _ -> observed(TheCalendar.due(state, file, today));
            case ByTheRecipient it -> byTheRecipient(it, state, file, today);
            case ByTheFunder it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case OfferGrant it -> new Offering(rules).offer(it, state, file, at);
            case ByTheFunder it -> byTheFunder(it, state, file, today);
        };
    }

    private static Decision<GrantEvent> observed(List<GrantEvent> due) {
        return due.isEmpty() ? Decision.nothingNew() : Decision.accept(due);
    }

    private Decision<GrantEvent> byTheRecipient(
            ByTheRecipient command, GrantState state, OnFile file, LocalDate today) {
        return switch (command) {
            case Apply it -> Applying.apply(it, state, file, today);
            case WithdrawApplication it -> Applying.withdraw(it, state, file);
            case ConfirmAssistance it -> new GivingSmall(rules).confirm(it, state, file, today);
            case AcceptOffer it -> new Accepting(rules).decide(it, state, file, today);
            case DeclineOffer it -> Offering.decline(it, state, file);
            case SubmitClaim it -> Claiming.submit(it, state, file);
            case MakeRepresentation it -> ClawingBack.represent(it, state, file, today);
        };
    }

    private Decision<GrantEvent> byTheFunder(
            ByTheFunder command, GrantState state, OnFile file, LocalDate today) {
        return switch (command) {
            case RecordCase it -> new Proposing(rules).record(it, state, file, today);
            case AnswerStandard it -> new Proposing(rules).answer(it, state, file, today);
            case OpenCall it -> Proposing.open(it, state, file, today);
            case RecordDueDiligence it -> Examining.decide(it, state, file);
            case TurnDown it -> Examining.turnDown(it, state, file);
            case AssessSubsidy it -> new Assessing(rules).assess(it, state, file, today);
            case NotifyAssistance it -> new GivingSmall(rules).inform(it, state, file, today);
            case RecordReferral it -> Assessing.refer(it, state, file, today);
            case OfferGrant _ -> throw new IllegalArgumentException("decided before: " + command);
            case StopGrant it -> Offering.stop(it, state, file);
            case DecideClaim it -> Claiming.decide(it, state, file);
            case RecordPayment it -> Claiming.pay(it, state, file, today);
            case ReconcileYear it -> Accounting.reconcile(it, state, file, today);
            case RecordDatabaseEntry it -> Accounting.enter(it, state, file, today);
            case CompleteGrant _ -> Accounting.complete(state, file);
            case RaiseClawback it -> ClawingBack.raise(it, state, file, today);
            case DecideClawback it -> ClawingBack.decide(it, state, file, today);
            case RecordRecovery it -> ClawingBack.recover(it, state, file, today);
        };
    }

    @Override
    public GrantState evolve(GrantState state, GrantEvent event) {
        return History.evolve(state, event);
    }
}
