package org.publicaccord.contractservice.assettransfer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Cleared;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Decided;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Examined;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InUse;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Intended;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InterestReceived;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Listed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Reverted;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Stopped;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Unencumbered;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Valued;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.WellBeingStated;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.Breached;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.Expired;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InCure;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InForce;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.Released;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AssetReverted;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AuthoritySteppedIn;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReportOverdue;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReported;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantBreached;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantCured;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantExpired;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantReleased;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CureNoticeGiven;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CurePeriodEnded;
import org.publicaccord.contractservice.assettransfer.InterestEvent.CaseSubmitted;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionExtended;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionOverdue;
import org.publicaccord.contractservice.assettransfer.InterestEvent.EligibilityConfirmed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestExpressed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestTurnedDown;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestWithdrawn;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressDecided;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressSought;
import org.publicaccord.contractservice.assettransfer.InterestEvent.TransferDecided;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetListed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetValued;
import org.publicaccord.contractservice.assettransfer.TransferEvent.BidderRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.ClearanceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DisposalNoticeGiven;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsAgreed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsProposed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.MoratoriumEnded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCleared;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferStopped;

/** The state of a transfer after what happened. */
final class History {

    private History() {}

    static AssetTransferState evolve(AssetTransferState state, AssetTransferEvent event) {
        return switch (event) {
            case AssetListed it ->
                    new Listed(
                            Dossier.beginning(
                                    as(Intended.class, state, event).need(), it.asset(), it.law()));
            case TransferStopped _ -> new Stopped();
            case TransferCompleted it -> {
                as(Cleared.class, state, event);
                yield standing(Holding.beginning(it.body(), it.terms()));
            }
            case AssetReverted _ -> new Reverted(as(Passed.class, state, event).holding());
            case InterestEvent it -> standing(after(as(Open.class, state, event).dossier(), it));
            case TransferEvent it -> standing(after(as(Open.class, state, event).dossier(), it));
            case HoldingEvent it -> standing(after(as(Passed.class, state, event).holding(), it));
        };
    }

    private static Dossier after(Dossier dossier, InterestEvent event) {
        return switch (event) {
            case InterestExpressed it ->
                    dossier.with(
                            Interest.received(
                                    it.interest(), it.applicant(), it.proposal(), it.receivedOn()));
            case InterestWithdrawn it ->
                    withoutChoice(
                            changed(dossier, it, now -> now.standing(new Interest.Withdrawn())),
                            chosen -> chosen.interest().equals(it.interest()));
            case EligibilityConfirmed it ->
                    changed(
                            dossier,
                            it,
                            now ->
                                    now.validated(
                                            new Interest.Validated(
                                                    it.lock(),
                                                    it.completeOn(),
                                                    it.decisionDue(),
                                                    false)));
            case InterestTurnedDown it ->
                    changed(
                            dossier,
                            it,
                            now -> now.standing(new Interest.TurnedDown(it.on(), it.redress())));
            case CaseSubmitted it -> changed(dossier, it, now -> now.with(it.businessCase()));
            case DecisionExtended it ->
                    changed(dossier, it, now -> due(now, Optional.of(it.newDue()), false));
            case DecisionOverdue it ->
                    changed(dossier, it, now -> due(now, Optional.of(it.due()), true));
            case RedressSought it ->
                    changed(dossier, it, now -> now.standing(new Interest.UnderRedress()));
            case RedressDecided it ->
                    it.upheld()
                            ? withoutChoice(changed(dossier, it, Interest::upheld), _ -> true)
                            : changed(
                                    dossier,
                                    it,
                                    now ->
                                            now.standing(
                                                    new Interest.TurnedDown(
                                                            it.on(), Optional.empty())));
            case TransferDecided it -> dossier.choosing(Optional.of(Chosen.of(it.interest())));
        };
    }

    private static Interest due(
            Interest interest, Optional<java.time.LocalDate> due, boolean overdue) {
        Interest.Validated before = interest.validated().orElseThrow();
        return interest.validated(new Interest.Validated(before.lock(), before.on(), due, overdue));
    }

    private static Dossier changed(
            Dossier dossier, InterestEvent event, UnaryOperator<Interest> change) {
        return dossier.with(
                change.apply(
                        dossier.interest(event.interest())
                                .orElseThrow(() ->
                                        new IllegalStateException("of no interest: " + event))));
    }

    private static Dossier withoutChoice(
            Dossier dossier, java.util.function.Predicate<Chosen> falls) {
        return dossier.choosing(dossier.chosen().filter(falls.negate()));
    }

    private static Dossier after(Dossier dossier, TransferEvent event) {
        return switch (event) {
            case AssetValued it -> dossier.with(it.valuation());
            case ClearanceRecorded it -> dossier.with(it.clearance());
            case DisposalNoticeGiven it ->
                    dossier.with(DisposalNotice.given(it.noticeOn(), it.moratorium()));
            case BidderRecorded it ->
                    dossier.with(
                            dossier.disposalNotice()
                                    .orElseThrow()
                                    .with(it.group(), it.requestedOn()));
            case MoratoriumEnded it ->
                    dossier.with(dossier.disposalNotice().orElseThrow().after(it.period()));
            case HeadsProposed it -> chosen(dossier, now -> now.proposing(it.heads()));
            case HeadsAgreed _ -> chosen(dossier, Chosen::accepted);
            case DueDiligenceRecorded it -> chosen(dossier, now -> now.examined(it.findings()));
            case TransferCleared _ -> chosen(dossier, now -> now.cleared(true));
            case AssetListed _, TransferCompleted _, TransferStopped _ ->
                    throw new IllegalArgumentException("moves the transfer: " + event);
        };
    }

    private static Dossier chosen(Dossier dossier, UnaryOperator<Chosen> change) {
        return dossier.choosing(Optional.of(change.apply(dossier.chosen().orElseThrow())));
    }

    private static Holding after(Holding holding, HoldingEvent event) {
        return switch (event) {
            case CovenantBreached it -> holding.with(it.covenant(), new Breached(it.what()));
            case CureNoticeGiven it -> holding.with(it.covenant(), new InCure(it.cureBy(), false));
            case CurePeriodEnded it -> holding.with(it.covenant(), new InCure(it.cureBy(), true));
            case CovenantCured it -> holding.with(it.covenant(), new InForce());
            case AuthoritySteppedIn it ->
                    holding.with(it.covenant(), new CovenantStanding.SteppedIn(it.since()));
            case CovenantReleased it -> holding.with(it.covenant(), new Released());
            case CovenantExpired it -> holding.with(it.covenant(), new Expired());
            case BenefitReported it -> holding.reporting(Optional.of(it.nextDue()));
            case BenefitReportOverdue _ -> holding.reportMissed();
            case AssetReverted _ ->
                    throw new IllegalArgumentException("moves the transfer: " + event);
        };
    }

    /** Where a transfer stands by all that is on its record. */
    private static AssetTransferState standing(Dossier dossier) {
        if (dossier.chosen().isPresent()) {
            return standing(dossier, dossier.chosen().get());
        }
        if (dossier.withCase().findAny().isPresent()) {
            if (dossier.valuation().isEmpty()) {
                return new AssetTransferState.CaseSubmitted(dossier);
            }
            return dossier.clearances().wellBeing().isPresent()
                    ? new WellBeingStated(dossier)
                    : new Valued(dossier);
        }
        if (dossier.open().anyMatch(it -> it.validated().isPresent())) {
            return new AssetTransferState.Eligible(dossier);
        }
        return dossier.open().findAny().isPresent()
                ? new InterestReceived(dossier)
                : new Listed(dossier);
    }

    private static AssetTransferState standing(Dossier dossier, Chosen chosen) {
        if (!chosen.agreed()) {
            return new Decided(dossier);
        }
        if (chosen.findings().isEmpty()) {
            return new AssetTransferState.HeadsAgreed(dossier);
        }
        return chosen.cleared() ? new Cleared(dossier) : new Examined(dossier);
    }

    /** Where an asset stands in the hands of a body, by its covenants. */
    private static AssetTransferState standing(Holding holding) {
        if (holding.hasAny(CovenantStanding.SteppedIn.class)) {
            return new AssetTransferState.SteppedIn(holding);
        }
        if (holding.hasAny(CovenantStanding.InBreach.class)) {
            return new InBreach(holding);
        }
        return holding.hasAny(InForce.class) ? new InUse(holding) : new Unencumbered(holding);
    }

    private static <T extends AssetTransferState> T as(
            Class<T> expected, AssetTransferState state, AssetTransferEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
