package org.publicaccord.contractservice.assettransfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ByTheBody;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ByTheBuyer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.CompleteTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmEligibility;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExpressInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ListAsset;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.OfCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBidder;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordClearance;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordDueDiligence;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordValuation;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SeekRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SubmitCase;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.ForOneBody;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Intended;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.NoTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Stopped;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoNotices;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of the transfer of an asset, and of its covenants once it passed. */
public final class AssetTransfer
        implements PathWing<AssetTransferCommand, AssetTransferState, AssetTransferEvent> {

    public static final Vocabulary<AssetTransferCommand, AssetTransferState, AssetTransferEvent>
            VOCABULARY =
                    new Vocabulary<>(
                            "asset-transfer",
                            AssetTransferCommand.class,
                            AssetTransferState.class,
                            AssetTransferEvent.class);

    private final Rules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public AssetTransfer(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new Rules(packs, calendars);
    }

    @Override
    public Vocabulary<AssetTransferCommand, AssetTransferState, AssetTransferEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(Route.ASSET_TRANSFER);
    }

    @Override
    public AssetTransferState initialState() {
        return new NoTransfer();
    }

    @Override
    public AssetTransferState chosen(Need need, Route route) {
        return new Intended(need);
    }

    /** What the asset would fetch, once it is valued; before that, the estimate. */
    @Override
    public Optional<Money> worth(AssetTransferState state) {
        return switch (state) {
            case Intended it -> Optional.of(it.need().estimate());
            case Open it ->
                    it.dossier()
                            .valuation()
                            .map(Valuation::unrestrictedValue)
                            .or(() -> Optional.of(it.dossier().need().estimate()));
            case NoTransfer _, Passed _, Stopped _ -> Optional.empty();
        };
    }

    /** How the undervalue was assessed as a subsidy, of an asset that has not passed. */
    public static Optional<SubsidyAssessed> assessed(AssetTransferState state) {
        return state instanceof Open open
                ? open.dossier().clearances().subsidy()
                : Optional.empty();
    }

    /** Who is to have an asset that has not passed; empty if nobody is decided for. */
    public static Optional<OrganisationId> chosenBody(AssetTransferState state) {
        return state instanceof ForOneBody open
                ? Optional.of(open.dossier().chosenInterest().organisation())
                : Optional.empty();
    }

    @Override
    public NoticeRules notices(AssetTransferState state) {
        return new NoNotices(Refusals.noProcurementNotice());
    }

    @Override
    public Decision<AssetTransferEvent> decide(
            AssetTransferCommand command,
            AssetTransferState state,
            Optional<OnFile> file,
            Instant at) {
        return file.map(known -> decide(command, state, known, at))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private Decision<AssetTransferEvent> decide(
            AssetTransferCommand command, AssetTransferState state, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        return switch (command) {
            case ObserveTransfer _ -> observed(new TheCalendar(rules).due(state, file, today));
            case ByTheBody it -> byTheBody(it, state, file, today);
            case ByTheBuyer it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case DecideTransfer it -> new DecidingTransfer(rules).decide(it, state, file, at);
            case ByTheBuyer it -> byTheBuyer(it, state, file, today);
        };
    }

    private static Decision<AssetTransferEvent> observed(List<AssetTransferEvent> due) {
        return due.isEmpty() ? Decision.nothingNew() : Decision.accept(due);
    }

    private Decision<AssetTransferEvent> byTheBody(
            ByTheBody command, AssetTransferState state, OnFile file, LocalDate today) {
        return switch (command) {
            case ExpressInterest it -> new Expressing(rules).express(it, state, file, today);
            case WithdrawInterest it -> Expressing.withdraw(it, state, file);
            case SubmitCase it -> Expressing.submit(it, state, file);
            case SeekRedress it -> new SeekingRedress(rules).seek(it, state, file, today);
            case AcceptHeads it -> Agreeing.accept(it, state, file);
            case ReportBenefit it -> Reporting.decide(it, state, file, today);
        };
    }

    private Decision<AssetTransferEvent> byTheBuyer(
            ByTheBuyer command, AssetTransferState state, OnFile file, LocalDate today) {
        return switch (command) {
            case ListAsset it -> new Listing(rules).decide(it, state, file, today);
            case ConfirmEligibility it -> new Qualifying(rules).confirm(it, state, file, today);
            case TurnDown it -> new Qualifying(rules).turnDown(it, state, file, today);
            case ExtendDecision it -> new Qualifying(rules).extend(it, state, file, today);
            case RecordValuation it -> Valuing.value(it, state, file, today);
            case RecordClearance it -> new Valuing(rules).clear(it, state, file, today);
            case GiveDisposalNotice it -> new NotifyingDisposal(rules).give(it, state, file, today);
            case RecordBidder it -> NotifyingDisposal.bid(it, state, file, today);
            case DecideRedress it -> SeekingRedress.decide(it, state, file, today);
            case DecideTransfer _ ->
                    throw new IllegalArgumentException("decided before: " + command);
            case ProposeHeads it -> Agreeing.propose(it, state, file);
            case RecordDueDiligence it -> Agreeing.examine(it, state, file);
            case ClearTransfer it -> new Clearing(rules).decide(it, state, file, today);
            case CompleteTransfer it -> new Completing(rules).decide(it, state, file, today);
            case StopTransfer it -> new Listing(rules).stop(it, state, file, today);
            case OfCovenant it -> WatchingCovenants.decide(it, state, file, today);
        };
    }

    @Override
    public AssetTransferState evolve(AssetTransferState state, AssetTransferEvent event) {
        return History.evolve(state, event);
    }
}
