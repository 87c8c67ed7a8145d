package org.publicaccord.contractservice.storing;

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
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens in the transfer of an asset. */
final class AssetTransferEventNames {

    private AssetTransferEventNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.asset-listed", 1, AssetListed.class)
                .name("contract.asset-valued", 1, AssetValued.class)
                .name("contract.asset-clearance-recorded", 1, ClearanceRecorded.class)
                .name("contract.asset-disposal-notice-given", 1, DisposalNoticeGiven.class)
                .name("contract.asset-bidder-recorded", 1, BidderRecorded.class)
                .name("contract.asset-moratorium-ended", 1, MoratoriumEnded.class)
                .name("contract.asset-heads-proposed", 1, HeadsProposed.class)
                .name("contract.asset-heads-agreed", 1, HeadsAgreed.class)
                .name("contract.asset-due-diligence-recorded", 1, DueDiligenceRecorded.class)
                .name("contract.asset-transfer-cleared", 1, TransferCleared.class)
                .name("contract.asset-transfer-completed", 1, TransferCompleted.class)
                .name("contract.asset-transfer-stopped", 1, TransferStopped.class);
        names.name("contract.asset-interest-expressed", 1, InterestExpressed.class)
                .name("contract.asset-interest-withdrawn", 1, InterestWithdrawn.class)
                .name("contract.asset-eligibility-confirmed", 1, EligibilityConfirmed.class)
                .name("contract.asset-interest-turned-down", 1, InterestTurnedDown.class)
                .name("contract.asset-case-submitted", 1, CaseSubmitted.class)
                .name("contract.asset-decision-extended", 1, DecisionExtended.class)
                .name("contract.asset-decision-overdue", 1, DecisionOverdue.class)
                .name("contract.asset-redress-sought", 1, RedressSought.class)
                .name("contract.asset-redress-decided", 1, RedressDecided.class)
                .name("contract.asset-transfer-decided", 1, TransferDecided.class);
        names.name("contract.asset-covenant-breached", 1, CovenantBreached.class)
                .name("contract.asset-cure-notice-given", 1, CureNoticeGiven.class)
                .name("contract.asset-cure-period-ended", 1, CurePeriodEnded.class)
                .name("contract.asset-covenant-cured", 1, CovenantCured.class)
                .name("contract.asset-stepped-in", 1, AuthoritySteppedIn.class)
                .name("contract.asset-reverted", 1, AssetReverted.class)
                .name("contract.asset-covenant-released", 1, CovenantReleased.class)
                .name("contract.asset-covenant-expired", 1, CovenantExpired.class)
                .name("contract.asset-benefit-reported", 1, BenefitReported.class)
                .name("contract.asset-benefit-report-overdue", 1, BenefitReportOverdue.class);
    }
}
