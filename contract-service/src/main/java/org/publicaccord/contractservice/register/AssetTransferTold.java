package org.publicaccord.contractservice.register;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.assettransfer.HoldingEvent;
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
import org.publicaccord.contractservice.assettransfer.InterestEvent;
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
import org.publicaccord.contractservice.assettransfer.TransferEvent;
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
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.history.By;

/**
 * What happened in the transfer of an asset, in plain English. Only what is public is told: which
 * bodies applied, and what the asset is worth, is not told before it is decided and passed; nor
 * what a breach was, since the body may yet put it right.
 */
final class AssetTransferTold {

    private AssetTransferTold() {}

    static Told of(AssetTransferEvent event, By by) {
        return switch (event) {
            case TransferEvent it -> transfer(it, by);
            case InterestEvent it -> interest(it, by);
            case HoldingEvent it -> holding(it);
        };
    }

    private static Told transfer(TransferEvent event, By by) {
        return switch (event) {
            case AssetListed it ->
                    Told.of(
                            "asset-listed",
                            "%s is listed: bodies can express their interest."
                                    .formatted(it.asset().name()));
            case AssetValued _ -> Told.of("asset-valued", "The asset was valued.");
            case ClearanceRecorded _ ->
                    Told.of(
                            "asset-clearance-recorded",
                            "What the law asks for before the asset passes was put on record.");
            case DisposalNoticeGiven it ->
                    Told.of(
                            "asset-disposal-notice-given",
                            "Notice of the disposal was given on %s; groups may ask to bid until %s."
                                    .formatted(
                                            inWords(it.noticeOn()),
                                            inWords(it.moratorium().interimLastDay())));
            case BidderRecorded it ->
                    Told.of(
                            "asset-bidder-recorded",
                            "A community interest group asked on %s to be treated as a potential"
                                            .formatted(inWords(it.requestedOn()))
                                    + " bidder.");
            case MoratoriumEnded it ->
                    Told.of(
                            "asset-moratorium-ended",
                            "%s ended with %s."
                                    .formatted(it.period().words(), inWords(it.lastDay())));
            case HeadsProposed _ ->
                    Told.of("asset-heads-proposed", Told.actor(by) + " proposed heads of terms.");
            case HeadsAgreed _ ->
                    Told.of(
                            "asset-heads-agreed",
                            "The heads of terms are agreed, subject to contract.");
            case DueDiligenceRecorded _ ->
                    Told.of("asset-due-diligence-recorded", "Due diligence was done.");
            case TransferCleared _ ->
                    Told.of(
                            "asset-transfer-cleared",
                            "The transfer passed every check of the law.");
            case TransferCompleted it ->
                    Told.of(
                            "asset-transfer-completed",
                            "%s passed to %s by %s."
                                    .formatted(
                                            it.asset().name(),
                                            name(it.facts(), it.body()),
                                            it.terms().tenure().words()));
            case TransferStopped it ->
                    Told.of("asset-transfer-stopped", "The transfer was given up.", it.because());
        };
    }

    private static Told interest(InterestEvent event, By by) {
        return switch (event) {
            case InterestExpressed _ ->
                    Told.of("asset-interest-expressed", "A body expressed its interest.");
            case InterestWithdrawn _ ->
                    Told.of("asset-interest-withdrawn", "A body withdrew its interest.");
            case EligibilityConfirmed _ ->
                    Told.of("asset-eligibility-confirmed", "A body was found eligible.");
            case InterestTurnedDown _ ->
                    Told.of("asset-interest-turned-down", "An interest was turned down.");
            case CaseSubmitted _ ->
                    Told.of("asset-case-submitted", "A body submitted its business case.");
            case DecisionExtended it ->
                    Told.of(
                            "asset-decision-extended",
                            "A longer period for a decision was agreed, until %s."
                                    .formatted(inWords(it.newDue())));
            case DecisionOverdue it ->
                    Told.of(
                            "asset-decision-overdue",
                            "A decision was due by %s and did not come."
                                    .formatted(inWords(it.due())));
            case RedressSought it ->
                    Told.of(
                            "asset-redress-sought",
                            switch (it.kind()) {
                                case REVIEW -> "A body asked for a review.";
                                case APPEAL -> "A body appealed.";
                            });
            case RedressDecided it ->
                    Told.of(
                            "asset-redress-decided",
                            it.upheld()
                                    ? "A review or appeal was upheld: it is decided anew."
                                    : "A review or appeal was dismissed.");
            case TransferDecided it ->
                    Told.of(
                            "asset-transfer-decided",
                            "%s decided that %s is to have the asset."
                                    .formatted(Told.actor(by), name(it.facts(), it.body())),
                            it.because());
        };
    }

    private static Told holding(HoldingEvent event) {
        return switch (event) {
            case CovenantBreached _ ->
                    Told.of("asset-covenant-breached", "A breach of a covenant is on record.");
            case CureNoticeGiven it ->
                    Told.of(
                            "asset-cure-notice-given",
                            "The body has until %s to put a breach right."
                                    .formatted(inWords(it.cureBy())));
            case CurePeriodEnded it ->
                    Told.of(
                            "asset-cure-period-ended",
                            "The time to put a breach right ended with %s."
                                    .formatted(inWords(it.cureBy())));
            case CovenantCured _ -> Told.of("asset-covenant-cured", "A breach was put right.");
            case AuthoritySteppedIn it ->
                    Told.of("asset-stepped-in", "The authority stepped in.", it.because());
            case AssetReverted it ->
                    Told.of(
                            "asset-reverted",
                            "The asset fell back to the authority; its body had it until %s."
                                    .formatted(inWords(it.endedOn())),
                            it.because());
            case CovenantReleased it ->
                    Told.of("asset-covenant-released", "A covenant was released.", it.because());
            case CovenantExpired it ->
                    Told.of(
                            "asset-covenant-expired",
                            "A covenant held until %s.".formatted(inWords(it.lastDay())));
            case BenefitReported it ->
                    Told.of(
                            "asset-benefit-reported",
                            "The body reported what people gained until %s."
                                    .formatted(inWords(it.upTo())),
                            it.gained());
            case BenefitReportOverdue it ->
                    Told.of(
                            "asset-benefit-report-overdue",
                            "A report of what people gained was due by %s and did not come."
                                    .formatted(inWords(it.due())));
        };
    }

    private static String name(Facts facts, OrganisationId body) {
        return facts.party(body).map(Party::name).orElse(body.value());
    }
}
